// Input and output of Client::evaluate.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluation_input.h"
#include "outcrop/bedrock_agentcore/types/evaluation_reference_input.h"
#include "outcrop/bedrock_agentcore/types/evaluation_target.h"
#include "outcrop/bedrock_agentcore/views/evaluation_result_content.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::evaluate. An absent member is not sent.
/// What is scored, by which evaluator.
struct EvaluateRequest {
  /// The evaluator: one of the service, such as Builtin.Helpfulness, or the account's own by its id.
  ///
  /// Required.
  std::optional<std::string> evaluator_id{};
  /// The spans of the session.
  ///
  /// Required.
  Box<EvaluationInput> evaluation_input{};
  /// Which traces or spans of it to score. Absent: as far as the evaluator looks.
  Box<EvaluationTarget> evaluation_target{};
  /// What should have happened, for evaluators that compare with it.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<EvaluationReferenceInput>> evaluation_reference_inputs{};

  friend bool operator==(const EvaluateRequest&, const EvaluateRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EvaluateRequest& in);

/// Output of Client::evaluate; valid as long as its Response.
/// The scores, with the reasons for them.
struct EvaluateView {
  /// The scores, one for each part that was scored.
  std::span<const EvaluationResultContentView> evaluation_results{};
};
const internal::Schema& schema_of(const EvaluateView*);

}  // namespace outcrop::bedrock_agentcore
