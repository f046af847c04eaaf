// DeleteBatchEvaluation: the output of Client::delete_batch_evaluation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeleteBatchEvaluationView;

/// The batch evaluation that is being deleted.
struct DeleteBatchEvaluation {
  /// The batch evaluation's id.
  std::string batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string batch_evaluation_arn{};
  /// The state of the batch evaluation.
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};

  friend bool operator==(const DeleteBatchEvaluation&, const DeleteBatchEvaluation&) = default;
};
DeleteBatchEvaluation to_owned(const DeleteBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const DeleteBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
