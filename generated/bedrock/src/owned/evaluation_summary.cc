// Makes EvaluationSummary and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/evaluation_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/evaluation_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

EvaluationModelConfigSummary to_owned(const EvaluationModelConfigSummaryView& view) {
  EvaluationModelConfigSummary owned;
  internal::own(owned.bedrock_model_identifiers, view.bedrock_model_identifiers);
  internal::own(owned.precomputed_inference_source_identifiers, view.precomputed_inference_source_identifiers);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationModelConfigSummary& in) {
  writer.begin_object();
  writer.member("bedrockModelIdentifiers", in.bedrock_model_identifiers);
  writer.member("precomputedInferenceSourceIdentifiers", in.precomputed_inference_source_identifiers);
  writer.end_object();
}

EvaluationRagConfigSummary to_owned(const EvaluationRagConfigSummaryView& view) {
  EvaluationRagConfigSummary owned;
  internal::own(owned.bedrock_knowledge_base_identifiers, view.bedrock_knowledge_base_identifiers);
  internal::own(owned.precomputed_rag_source_identifiers, view.precomputed_rag_source_identifiers);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationRagConfigSummary& in) {
  writer.begin_object();
  writer.member("bedrockKnowledgeBaseIdentifiers", in.bedrock_knowledge_base_identifiers);
  writer.member("precomputedRagSourceIdentifiers", in.precomputed_rag_source_identifiers);
  writer.end_object();
}

EvaluationInferenceConfigSummary to_owned(const EvaluationInferenceConfigSummaryView& view) {
  EvaluationInferenceConfigSummary owned;
  internal::own(owned.model_config_summary, view.model_config_summary);
  internal::own(owned.rag_config_summary, view.rag_config_summary);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationInferenceConfigSummary& in) {
  writer.begin_object();
  writer.member("modelConfigSummary", in.model_config_summary);
  writer.member("ragConfigSummary", in.rag_config_summary);
  writer.end_object();
}

EvaluationSummary to_owned(const EvaluationSummaryView& view) {
  EvaluationSummary owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.job_type, view.job_type);
  internal::own(owned.evaluation_task_types, view.evaluation_task_types);
  internal::own(owned.model_identifiers, view.model_identifiers);
  internal::own(owned.rag_identifiers, view.rag_identifiers);
  internal::own(owned.evaluator_model_identifiers, view.evaluator_model_identifiers);
  internal::own(owned.custom_metrics_evaluator_model_identifiers, view.custom_metrics_evaluator_model_identifiers);
  internal::own(owned.inference_config_summary, view.inference_config_summary);
  internal::own(owned.application_type, view.application_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationSummary& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("jobType", in.job_type);
  writer.member("evaluationTaskTypes", in.evaluation_task_types);
  writer.member("modelIdentifiers", in.model_identifiers);
  writer.member("ragIdentifiers", in.rag_identifiers);
  writer.member("evaluatorModelIdentifiers", in.evaluator_model_identifiers);
  writer.member("customMetricsEvaluatorModelIdentifiers", in.custom_metrics_evaluator_model_identifiers);
  writer.member("inferenceConfigSummary", in.inference_config_summary);
  writer.member("applicationType", in.application_type);
  writer.end_object();
}

}  // namespace outcrop::bedrock
