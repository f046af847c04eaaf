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
struct EvaluateRequest {
  /// Required.
  std::optional<std::string> evaluator_id{};
  /// Required.
  Box<EvaluationInput> evaluation_input{};
  Box<EvaluationTarget> evaluation_target{};
  /// Sensitive: never logged.
  std::optional<std::vector<EvaluationReferenceInput>> evaluation_reference_inputs{};

  friend bool operator==(const EvaluateRequest&, const EvaluateRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EvaluateRequest& in);

/// Output of Client::evaluate; valid as long as its Response.
struct EvaluateView {
  std::span<const EvaluationResultContentView> evaluation_results{};
};
const internal::Schema& schema_of(const EvaluateView*);

}  // namespace outcrop::bedrock_agentcore
