// Input and output of Client::delete_batch_evaluation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_batch_evaluation. An absent member is not sent.
/// Which batch evaluation is deleted.
struct DeleteBatchEvaluationRequest {
  /// The batch evaluation's id.
  ///
  /// Required.
  std::optional<std::string> batch_evaluation_id{};

  friend bool operator==(const DeleteBatchEvaluationRequest&, const DeleteBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteBatchEvaluationRequest& in);

/// Output of Client::delete_batch_evaluation; valid as long as its Response.
/// The batch evaluation that is being deleted.
struct DeleteBatchEvaluationView {
  /// The batch evaluation's id.
  std::string_view batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string_view batch_evaluation_arn{};
  /// The state of the batch evaluation.
  Open<BatchEvaluationStatus> status{};
};
const internal::Schema& schema_of(const DeleteBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
