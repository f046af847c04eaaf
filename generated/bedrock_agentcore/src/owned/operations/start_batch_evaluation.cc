// Makes StartBatchEvaluation: the output of Client::start_batch_evaluation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/start_batch_evaluation.h"

#include "outcrop/bedrock_agentcore/operations/start_batch_evaluation.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StartBatchEvaluation to_owned(const StartBatchEvaluationView& view) {
  StartBatchEvaluation owned;
  internal::own(owned.batch_evaluation_id, view.batch_evaluation_id);
  internal::own(owned.batch_evaluation_arn, view.batch_evaluation_arn);
  internal::own(owned.batch_evaluation_name, view.batch_evaluation_name);
  internal::own(owned.evaluators, view.evaluators);
  internal::own(owned.insights, view.insights);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.output_config, view.output_config);
  internal::own(owned.tags, view.tags);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  internal::own(owned.description, view.description);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartBatchEvaluation& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.member("batchEvaluationArn", in.batch_evaluation_arn);
  writer.member("batchEvaluationName", in.batch_evaluation_name);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("outputConfig", in.output_config);
  writer.member("tags", in.tags);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("description", in.description);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
