// Input and output of Client::update_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/types/prompt_variant.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_prompt. An absent member is not sent.
struct UpdatePromptRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::string> customer_encryption_key_arn{};
  std::optional<std::string> default_variant{};
  /// Sensitive: never logged.
  std::optional<std::vector<PromptVariant>> variants{};
  /// Required.
  std::optional<std::string> prompt_identifier{};
};

/// Output of Client::update_prompt; valid as long as its Response.
struct UpdatePromptView {
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
