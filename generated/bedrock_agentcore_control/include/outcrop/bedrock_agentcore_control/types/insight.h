// Insight: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// An analysis that looks for patterns in the sessions of agents.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Insight.html
struct Insight {
  /// The id of the analysis, such as Builtin.Insight.FailureAnalysis, Builtin.Insight.UserIntent or
  /// Builtin.Insight.ExecutionSummary.
  ///
  /// Required.
  std::optional<std::string> insight_id{};

  friend bool operator==(const Insight&, const Insight&) = default;
};
void write_json(internal::JsonWriter& writer, const Insight& in);

}  // namespace outcrop::bedrock_agentcore_control
