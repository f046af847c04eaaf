// CreateEvaluator: the output of Client::create_evaluator, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateEvaluatorView;

/// The evaluator that is being created.
struct CreateEvaluator {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The id by which other operations name the evaluator.
  std::string evaluator_id{};
  /// When the evaluator was created.
  Timestamp created_at{};
  /// The state that the evaluator is in.
  std::optional<OwnedOpen<EvaluatorStatus>> status{};

  friend bool operator==(const CreateEvaluator&, const CreateEvaluator&) = default;
};
CreateEvaluator to_owned(const CreateEvaluatorView& view);
void write_json(internal::JsonWriter& writer, const CreateEvaluator& in);

}  // namespace outcrop::bedrock_agentcore_control
