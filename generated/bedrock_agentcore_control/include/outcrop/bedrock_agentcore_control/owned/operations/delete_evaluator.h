// DeleteEvaluator: the output of Client::delete_evaluator, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteEvaluatorView;

/// The evaluator that is being deleted.
struct DeleteEvaluator {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The evaluator's id.
  std::string evaluator_id{};
  /// The state that the evaluator is in.
  std::optional<OwnedOpen<EvaluatorStatus>> status{};

  friend bool operator==(const DeleteEvaluator&, const DeleteEvaluator&) = default;
};
DeleteEvaluator to_owned(const DeleteEvaluatorView& view);
void write_json(internal::JsonWriter& writer, const DeleteEvaluator& in);

}  // namespace outcrop::bedrock_agentcore_control
