// BatchEvaluationSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct BatchEvaluationSummaryView;

/// A batch evaluation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationSummary.html
struct BatchEvaluationSummary {
  /// The batch evaluation's id.
  std::string batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string batch_evaluation_arn{};
  /// The batch evaluation's name.
  std::string batch_evaluation_name{};
  /// The state of the batch evaluation.
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// What the batch evaluation is for.
  std::optional<std::string> description{};
  /// The evaluators that score the sessions.
  std::optional<std::vector<Evaluator>> evaluators{};
  /// The insights that are looked for across sessions.
  std::optional<std::vector<Insight>> insights{};
  /// How many sessions are done, and the scores so far.
  Box<EvaluationJobResults> evaluation_results{};
  /// What went wrong, in words; absent where nothing did.
  std::optional<std::vector<std::string>> error_details{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string> kms_key_arn{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const BatchEvaluationSummary&, const BatchEvaluationSummary&) = default;
};
BatchEvaluationSummary to_owned(const BatchEvaluationSummaryView& view);
void write_json(internal::JsonWriter& writer, const BatchEvaluationSummary& in);

}  // namespace outcrop::bedrock_agentcore
