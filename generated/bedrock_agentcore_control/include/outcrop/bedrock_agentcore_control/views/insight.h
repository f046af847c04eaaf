// InsightView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// An analysis that looks for patterns in the sessions of agents.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Insight.html
struct InsightView {
  /// The id of the analysis, such as Builtin.Insight.FailureAnalysis, Builtin.Insight.UserIntent or
  /// Builtin.Insight.ExecutionSummary.
  std::string_view insight_id{};
};
const internal::Schema& schema_of(const InsightView*);

}  // namespace outcrop::bedrock_agentcore_control
