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
struct StopBatchEvaluationRequest {
  /// Required.
  std::optional<std::string> batch_evaluation_id{};

  friend bool operator==(const StopBatchEvaluationRequest&, const StopBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopBatchEvaluationRequest& in);

/// Output of Client::stop_batch_evaluation; valid as long as its Response.
struct StopBatchEvaluationView {
  std::string_view batch_evaluation_id{};
  std::string_view batch_evaluation_arn{};
  Open<BatchEvaluationStatus> status{};
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const StopBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
