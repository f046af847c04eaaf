// UpdateEvaluator: the output of Client::update_evaluator, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateEvaluatorView;

/// The evaluator as it is now.
struct UpdateEvaluator {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The id that CreateEvaluator gave the evaluator.
  std::string evaluator_id{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the evaluator is in.
  std::optional<OwnedOpen<EvaluatorStatus>> status{};

  friend bool operator==(const UpdateEvaluator&, const UpdateEvaluator&) = default;
};
UpdateEvaluator to_owned(const UpdateEvaluatorView& view);
void write_json(internal::JsonWriter& writer, const UpdateEvaluator& in);

}  // namespace outcrop::bedrock_agentcore_control
