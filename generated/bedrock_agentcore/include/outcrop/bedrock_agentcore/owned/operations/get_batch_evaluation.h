// GetBatchEvaluation: the output of Client::get_batch_evaluation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/owned/execution_summary_clustering_result_content.h"
#include "outcrop/bedrock_agentcore/owned/failure_analysis_result_content.h"
#include "outcrop/bedrock_agentcore/owned/user_intent_clustering_result_content.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/data_source_config.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/bedrock_agentcore/types/output_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetBatchEvaluationView;

/// The batch evaluation that was asked for.
struct GetBatchEvaluation {
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
  /// The evaluators that score the sessions.
  std::optional<std::vector<Evaluator>> evaluators{};
  /// The insights that are looked for across sessions.
  std::optional<std::vector<Insight>> insights{};
  /// Where the sessions come from.
  Box<DataSourceConfig> data_source_config{};
  /// Where results are written besides.
  Box<OutputConfig> output_config{};
  /// How many sessions are done, and the scores so far.
  Box<EvaluationJobResults> evaluation_results{};
  /// What goes wrong and why; only where Builtin.Insight.FailureAnalysis was among the insights.
  std::optional<FailureAnalysisResultContent> failure_analysis_result{};
  /// What users want; only where Builtin.Insight.UserIntent was among the insights.
  std::optional<UserIntentClusteringResultContent> user_intent_result{};
  /// How the agent works; only where Builtin.Insight.ExecutionSummary was among the insights.
  std::optional<ExecutionSummaryClusteringResultContent> execution_summary_result{};
  /// What went wrong, in words; absent where nothing did.
  std::optional<std::vector<std::string>> error_details{};
  /// What the batch evaluation is for.
  std::optional<std::string> description{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetBatchEvaluation&, const GetBatchEvaluation&) = default;
};
GetBatchEvaluation to_owned(const GetBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const GetBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
