// Makes GetBatchEvaluation: the output of Client::get_batch_evaluation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_batch_evaluation.h"

#include "outcrop/bedrock_agentcore/operations/get_batch_evaluation.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetBatchEvaluation to_owned(const GetBatchEvaluationView& view) {
  GetBatchEvaluation owned;
  internal::own(owned.batch_evaluation_id, view.batch_evaluation_id);
  internal::own(owned.batch_evaluation_arn, view.batch_evaluation_arn);
  internal::own(owned.batch_evaluation_name, view.batch_evaluation_name);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.evaluators, view.evaluators);
  internal::own(owned.insights, view.insights);
  internal::own(owned.data_source_config, view.data_source_config);
  internal::own(owned.output_config, view.output_config);
  internal::own(owned.evaluation_results, view.evaluation_results);
  internal::own(owned.failure_analysis_result, view.failure_analysis_result);
  internal::own(owned.user_intent_result, view.user_intent_result);
  internal::own(owned.execution_summary_result, view.execution_summary_result);
  internal::own(owned.error_details, view.error_details);
  internal::own(owned.description, view.description);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetBatchEvaluation& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.member("batchEvaluationArn", in.batch_evaluation_arn);
  writer.member("batchEvaluationName", in.batch_evaluation_name);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("dataSourceConfig", in.data_source_config);
  writer.member("outputConfig", in.output_config);
  writer.member("evaluationResults", in.evaluation_results);
  writer.member("failureAnalysisResult", in.failure_analysis_result);
  writer.member("userIntentResult", in.user_intent_result);
  writer.member("executionSummaryResult", in.execution_summary_result);
  writer.member("errorDetails", in.error_details);
  writer.member("description", in.description);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
