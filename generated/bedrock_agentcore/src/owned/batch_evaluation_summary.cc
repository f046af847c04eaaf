// Makes BatchEvaluationSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/batch_evaluation_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/batch_evaluation_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BatchEvaluationSummary to_owned(const BatchEvaluationSummaryView& view) {
  BatchEvaluationSummary owned;
  internal::own(owned.batch_evaluation_id, view.batch_evaluation_id);
  internal::own(owned.batch_evaluation_arn, view.batch_evaluation_arn);
  internal::own(owned.batch_evaluation_name, view.batch_evaluation_name);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.description, view.description);
  internal::own(owned.evaluators, view.evaluators);
  internal::own(owned.insights, view.insights);
  internal::own(owned.evaluation_results, view.evaluation_results);
  internal::own(owned.error_details, view.error_details);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchEvaluationSummary& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.member("batchEvaluationArn", in.batch_evaluation_arn);
  writer.member("batchEvaluationName", in.batch_evaluation_name);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("description", in.description);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("evaluationResults", in.evaluation_results);
  writer.member("errorDetails", in.error_details);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
