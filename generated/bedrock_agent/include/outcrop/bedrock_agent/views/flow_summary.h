// FlowSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct FlowSummaryView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view id{};
  std::string_view arn{};
  Open<FlowStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view version{};
};

}  // namespace outcrop::bedrock_agent
