// Input and output of Client::stop_batch_evaluation.
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

/// Input of Client::stop_batch_evaluation. An absent member is not sent.
/// Which batch evaluation is stopped.
struct StopBatchEvaluationRequest {
  /// The batch evaluation's id.
  ///
  /// Required.
  std::optional<std::string> batch_evaluation_id{};

  friend bool operator==(const StopBatchEvaluationRequest&, const StopBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopBatchEvaluationRequest& in);

/// Output of Client::stop_batch_evaluation; valid as long as its Response.
/// The batch evaluation that is being stopped.
struct StopBatchEvaluationView {
  /// The batch evaluation's id.
  std::string_view batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string_view batch_evaluation_arn{};
  /// The state of the batch evaluation.
  Open<BatchEvaluationStatus> status{};
  /// What the batch evaluation is for.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const StopBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
