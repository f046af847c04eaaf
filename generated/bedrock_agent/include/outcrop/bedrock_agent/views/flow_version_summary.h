// FlowVersionSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct FlowVersionSummaryView {
  std::string_view id{};
  std::string_view arn{};
  Open<FlowStatus> status{};
  Timestamp created_at{};
  std::string_view version{};
};

}  // namespace outcrop::bedrock_agent
