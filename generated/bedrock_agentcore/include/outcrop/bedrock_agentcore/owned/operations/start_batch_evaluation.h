// StartBatchEvaluation: the output of Client::start_batch_evaluation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/bedrock_agentcore/types/output_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartBatchEvaluationView;

/// The batch evaluation that was started.
struct StartBatchEvaluation {
  /// The batch evaluation's id.
  std::string batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string batch_evaluation_arn{};
  /// The batch evaluation's name.
  std::string batch_evaluation_name{};
  /// The evaluators that score the sessions.
  std::optional<std::vector<Evaluator>> evaluators{};
  /// The insights that are looked for across sessions.
  std::optional<std::vector<Insight>> insights{};
  /// The state of the batch evaluation.
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// Where results are written besides.
  Box<OutputConfig> output_config{};
  /// The tags of the batch evaluation, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string> kms_key_arn{};
  /// What the batch evaluation is for.
  std::optional<std::string> description{};

  friend bool operator==(const StartBatchEvaluation&, const StartBatchEvaluation&) = default;
};
StartBatchEvaluation to_owned(const StartBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const StartBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
