// Evaluate: the output of Client::evaluate, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/evaluation_result_content.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct EvaluateView;

/// The scores, with the reasons for them.
struct Evaluate {
  /// The scores, one for each part that was scored.
  std::optional<std::vector<EvaluationResultContent>> evaluation_results{};

  friend bool operator==(const Evaluate&, const Evaluate&) = default;
};
Evaluate to_owned(const EvaluateView& view);
void write_json(internal::JsonWriter& writer, const Evaluate& in);

}  // namespace outcrop::bedrock_agentcore
