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

struct GetBatchEvaluation {
  std::string batch_evaluation_id{};
  std::string batch_evaluation_arn{};
  std::string batch_evaluation_name{};
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  Timestamp created_at{};
  std::optional<std::vector<Evaluator>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  Box<DataSourceConfig> data_source_config{};
  Box<OutputConfig> output_config{};
  Box<EvaluationJobResults> evaluation_results{};
  std::optional<FailureAnalysisResultContent> failure_analysis_result{};
  std::optional<UserIntentClusteringResultContent> user_intent_result{};
  std::optional<ExecutionSummaryClusteringResultContent> execution_summary_result{};
  std::optional<std::vector<std::string>> error_details{};
  std::optional<std::string> description{};
  std::optional<Timestamp> updated_at{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetBatchEvaluation&, const GetBatchEvaluation&) = default;
};
GetBatchEvaluation to_owned(const GetBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const GetBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
