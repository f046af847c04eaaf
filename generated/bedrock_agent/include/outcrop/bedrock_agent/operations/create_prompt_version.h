// Input and output of Client::create_prompt_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_prompt_version. An absent member is not sent.
struct CreatePromptVersionRequest {
  /// Required.
  std::optional<std::string> prompt_identifier{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
};

/// Output of Client::create_prompt_version; valid as long as its Response.
struct CreatePromptVersionView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  std::optional<std::string_view> default_variant{};
  /// Sensitive: never logged.
  std::span<const PromptVariantView> variants{};
  std::string_view id{};
  std::string_view arn{};
  std::string_view version{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock_agent
