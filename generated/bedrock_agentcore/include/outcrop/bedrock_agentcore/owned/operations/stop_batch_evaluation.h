// StopBatchEvaluation: the output of Client::stop_batch_evaluation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct StopBatchEvaluationView;

/// The batch evaluation that is being stopped.
struct StopBatchEvaluation {
  /// The batch evaluation's id.
  std::string batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string batch_evaluation_arn{};
  /// The state of the batch evaluation.
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  /// What the batch evaluation is for.
  std::optional<std::string> description{};

  friend bool operator==(const StopBatchEvaluation&, const StopBatchEvaluation&) = default;
};
StopBatchEvaluation to_owned(const StopBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const StopBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
