// PromptSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct PromptSummaryView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view id{};
  std::string_view arn{};
  std::string_view version{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock_agent
