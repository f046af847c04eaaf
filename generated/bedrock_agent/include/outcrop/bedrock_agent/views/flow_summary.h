// FlowSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A flow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowSummary.html
struct FlowSummaryView {
  /// The flow's name.
  std::string_view name{};
  /// What the flow is for.
  std::optional<std::string_view> description{};
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The flow's ARN.
  std::string_view arn{};
  /// The state that the flow was in when the page was made.
  Open<FlowStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The flow's newest version.
  std::string_view version{};
};
const internal::Schema& schema_of(const FlowSummaryView*);

}  // namespace outcrop::bedrock_agent
