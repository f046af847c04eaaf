// BatchEvaluationSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/views/evaluator.h"
#include "outcrop/bedrock_agentcore/views/insight.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A batch evaluation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationSummary.html
struct BatchEvaluationSummaryView {
  /// The batch evaluation's id.
  std::string_view batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string_view batch_evaluation_arn{};
  /// The batch evaluation's name.
  std::string_view batch_evaluation_name{};
  /// The state of the batch evaluation.
  Open<BatchEvaluationStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// What the batch evaluation is for.
  std::optional<std::string_view> description{};
  /// The evaluators that score the sessions.
  std::span<const EvaluatorView> evaluators{};
  /// The insights that are looked for across sessions.
  std::span<const InsightView> insights{};
  /// How many sessions are done, and the scores so far.
  OptionalRef<EvaluationJobResultsView> evaluation_results{};
  /// What went wrong, in words; absent where nothing did.
  std::span<const std::string_view> error_details{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string_view> kms_key_arn{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const BatchEvaluationSummaryView*);

}  // namespace outcrop::bedrock_agentcore
