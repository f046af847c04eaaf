// Insight: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// Something to find out about all sessions together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Insight.html
struct Insight {
  /// The insight: Builtin.Insight.FailureAnalysis, Builtin.Insight.UserIntent or Builtin.Insight.ExecutionSummary.
  ///
  /// Required.
  std::optional<std::string> insight_id{};

  friend bool operator==(const Insight&, const Insight&) = default;
};
void write_json(internal::JsonWriter& writer, const Insight& in);

}  // namespace outcrop::bedrock_agentcore
