// Input and output of Client::delete_evaluator.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_evaluator. An absent member is not sent.
/// Which evaluator is deleted.
struct DeleteEvaluatorRequest {
  /// The id that CreateEvaluator gave the evaluator.
  ///
  /// Required.
  std::optional<std::string> evaluator_id{};

  friend bool operator==(const DeleteEvaluatorRequest&, const DeleteEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteEvaluatorRequest& in);

/// Output of Client::delete_evaluator; valid as long as its Response.
/// The evaluator that is being deleted.
struct DeleteEvaluatorView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The evaluator's id.
  std::string_view evaluator_id{};
  /// The state that the evaluator is in.
  Open<EvaluatorStatus> status{};
};
const internal::Schema& schema_of(const DeleteEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
