// Input and output of Client::get_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_prompt. An absent member is not sent.
struct GetPromptRequest {
  /// Required.
  std::optional<std::string> prompt_identifier{};
  std::optional<std::string> prompt_version{};
  std::optional<OwnedOpen<IncludedData>> included_data{};
};

/// Output of Client::get_prompt; valid as long as its Response.
struct GetPromptView {
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
