// Input and output of Client::get_batch_evaluation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/data_source_config.h"
#include "outcrop/bedrock_agentcore/views/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/views/evaluator.h"
#include "outcrop/bedrock_agentcore/views/execution_summary_clustering_result_content.h"
#include "outcrop/bedrock_agentcore/views/failure_analysis_result_content.h"
#include "outcrop/bedrock_agentcore/views/insight.h"
#include "outcrop/bedrock_agentcore/views/output_config.h"
#include "outcrop/bedrock_agentcore/views/user_intent_clustering_result_content.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_batch_evaluation. An absent member is not sent.
/// Which batch evaluation is asked for.
struct GetBatchEvaluationRequest {
  /// The batch evaluation's id.
  ///
  /// Required.
  std::optional<std::string> batch_evaluation_id{};

  friend bool operator==(const GetBatchEvaluationRequest&, const GetBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBatchEvaluationRequest& in);

/// Output of Client::get_batch_evaluation; valid as long as its Response.
/// The batch evaluation that was asked for.
struct GetBatchEvaluationView {
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
  /// The evaluators that score the sessions.
  std::span<const EvaluatorView> evaluators{};
  /// The insights that are looked for across sessions.
  std::span<const InsightView> insights{};
  /// Where the sessions come from.
  OptionalRef<DataSourceConfigView> data_source_config{};
  /// Where results are written besides.
  OptionalRef<OutputConfigView> output_config{};
  /// How many sessions are done, and the scores so far.
  OptionalRef<EvaluationJobResultsView> evaluation_results{};
  /// What goes wrong and why; only where Builtin.Insight.FailureAnalysis was among the insights.
  OptionalRef<FailureAnalysisResultContentView> failure_analysis_result{};
  /// What users want; only where Builtin.Insight.UserIntent was among the insights.
  OptionalRef<UserIntentClusteringResultContentView> user_intent_result{};
  /// How the agent works; only where Builtin.Insight.ExecutionSummary was among the insights.
  OptionalRef<ExecutionSummaryClusteringResultContentView> execution_summary_result{};
  /// What went wrong, in words; absent where nothing did.
  std::span<const std::string_view> error_details{};
  /// What the batch evaluation is for.
  std::optional<std::string_view> description{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
