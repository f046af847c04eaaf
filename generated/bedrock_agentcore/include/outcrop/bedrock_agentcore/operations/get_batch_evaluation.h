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
struct GetBatchEvaluationRequest {
  /// Required.
  std::optional<std::string> batch_evaluation_id{};

  friend bool operator==(const GetBatchEvaluationRequest&, const GetBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBatchEvaluationRequest& in);

/// Output of Client::get_batch_evaluation; valid as long as its Response.
struct GetBatchEvaluationView {
  std::string_view batch_evaluation_id{};
  std::string_view batch_evaluation_arn{};
  std::string_view batch_evaluation_name{};
  Open<BatchEvaluationStatus> status{};
  Timestamp created_at{};
  std::span<const EvaluatorView> evaluators{};
  std::span<const InsightView> insights{};
  OptionalRef<DataSourceConfigView> data_source_config{};
  OptionalRef<OutputConfigView> output_config{};
  OptionalRef<EvaluationJobResultsView> evaluation_results{};
  OptionalRef<FailureAnalysisResultContentView> failure_analysis_result{};
  OptionalRef<UserIntentClusteringResultContentView> user_intent_result{};
  OptionalRef<ExecutionSummaryClusteringResultContentView> execution_summary_result{};
  std::span<const std::string_view> error_details{};
  std::optional<std::string_view> description{};
  std::optional<Timestamp> updated_at{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
