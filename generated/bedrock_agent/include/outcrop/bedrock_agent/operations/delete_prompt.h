// Input and output of Client::delete_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_prompt. An absent member is not sent.
struct DeletePromptRequest {
  /// Required.
  std::optional<std::string> prompt_identifier{};
  std::optional<std::string> prompt_version{};
};

/// Output of Client::delete_prompt; valid as long as its Response.
struct DeletePromptView {
  std::string_view id{};
  std::optional<std::string_view> version{};
};

}  // namespace outcrop::bedrock_agent
