// EvaluationExpectedTrajectory: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// The tools that the agent should call.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationExpectedTrajectory.html
struct EvaluationExpectedTrajectory {
  /// The tools by name, in the order of their calls.
  std::optional<std::vector<std::string>> tool_names{};

  friend bool operator==(const EvaluationExpectedTrajectory&, const EvaluationExpectedTrajectory&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationExpectedTrajectory& in);

}  // namespace outcrop::bedrock_agentcore
