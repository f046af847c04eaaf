// FlowExecutionSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowExecutionSummaryView {
  std::string_view execution_arn{};
  std::string_view flow_alias_identifier{};
  std::string_view flow_identifier{};
  std::string_view flow_version{};
  Open<FlowExecutionStatus> status{};
  Timestamp created_at{};
  std::optional<Timestamp> ended_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
