// FlowVersionSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A version of a flow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowVersionSummary.html
struct FlowVersionSummaryView {
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The flow's ARN.
  std::string_view arn{};
  /// The state of the flow.
  Open<FlowStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// The version: a number, or DRAFT for the working draft.
  std::string_view version{};
};
const internal::Schema& schema_of(const FlowVersionSummaryView*);

}  // namespace outcrop::bedrock_agent
