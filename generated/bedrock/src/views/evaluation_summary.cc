// Decode tables and records of EvaluationSummaryView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/evaluation_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field evaluation_model_config_summary_fields[] = {
    {"bedrockModelIdentifiers", &internal::string_list_type,
     offsetof(EvaluationModelConfigSummaryView, bedrock_model_identifiers), internal::Slot::plain},
    {"precomputedInferenceSourceIdentifiers", &internal::string_list_type,
     offsetof(EvaluationModelConfigSummaryView, precomputed_inference_source_identifiers), internal::Slot::plain},
};

constexpr internal::Field evaluation_rag_config_summary_fields[] = {
    {"bedrockKnowledgeBaseIdentifiers", &internal::string_list_type,
     offsetof(EvaluationRagConfigSummaryView, bedrock_knowledge_base_identifiers), internal::Slot::plain},
    {"precomputedRagSourceIdentifiers", &internal::string_list_type,
     offsetof(EvaluationRagConfigSummaryView, precomputed_rag_source_identifiers), internal::Slot::plain},
};

constexpr internal::Field evaluation_inference_config_summary_fields[] = {
    {"modelConfigSummary", &schemas::evaluation_model_config_summary_type,
     offsetof(EvaluationInferenceConfigSummaryView, model_config_summary), internal::Slot::reference},
    {"ragConfigSummary", &schemas::evaluation_rag_config_summary_type,
     offsetof(EvaluationInferenceConfigSummaryView, rag_config_summary), internal::Slot::reference},
};

constexpr internal::Type evaluation_summary_evaluation_task_types_type =
    internal::list_type<Open<EvaluationTaskType>>(schemas::evaluation_task_type_type);
constexpr internal::Field evaluation_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(EvaluationSummaryView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(EvaluationSummaryView, job_name), internal::Slot::plain},
    {"status", &schemas::evaluation_job_status_type, offsetof(EvaluationSummaryView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(EvaluationSummaryView, creation_time), internal::Slot::plain},
    {"jobType", &schemas::evaluation_job_type_type, offsetof(EvaluationSummaryView, job_type), internal::Slot::plain},
    {"evaluationTaskTypes", &evaluation_summary_evaluation_task_types_type,
     offsetof(EvaluationSummaryView, evaluation_task_types), internal::Slot::plain},
    {"modelIdentifiers", &internal::string_list_type, offsetof(EvaluationSummaryView, model_identifiers),
     internal::Slot::plain},
    {"ragIdentifiers", &internal::string_list_type, offsetof(EvaluationSummaryView, rag_identifiers),
     internal::Slot::plain},
    {"evaluatorModelIdentifiers", &internal::string_list_type,
     offsetof(EvaluationSummaryView, evaluator_model_identifiers), internal::Slot::plain},
    {"customMetricsEvaluatorModelIdentifiers", &internal::string_list_type,
     offsetof(EvaluationSummaryView, custom_metrics_evaluator_model_identifiers), internal::Slot::plain},
    {"inferenceConfigSummary", &schemas::evaluation_inference_config_summary_type,
     offsetof(EvaluationSummaryView, inference_config_summary), internal::Slot::reference},
    {"applicationType", &schemas::application_type_type, offsetof(EvaluationSummaryView, application_type),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_evaluation_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<EvaluationSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"applicationType", 0, Lead::either>(view.application_type)) return nullptr;
  if (!in.time<"creationTime", Lead::either>(view.creation_time)) return nullptr;
  if (!in.texts<"customMetricsEvaluatorModelIdentifiers">(view.custom_metrics_evaluator_model_identifiers))
    return nullptr;
  if (!in.choices<"evaluationTaskTypes", 1>(view.evaluation_task_types,
                                            *schemas::evaluation_summary_schema.fields[5].type))
    return nullptr;
  if (!in.texts<"evaluatorModelIdentifiers">(view.evaluator_model_identifiers)) return nullptr;
  if (!in.reference<"inferenceConfigSummary">(view.inference_config_summary, [&](auto& inner) {
        if (!in.reference<"modelConfigSummary", Lead::either>(inner.model_config_summary, [&](auto& inner2) {
              if (!in.texts<"bedrockModelIdentifiers", Lead::either>(inner2.bedrock_model_identifiers)) return false;
              if (!in.texts<"precomputedInferenceSourceIdentifiers", Lead::either>(
                      inner2.precomputed_inference_source_identifiers))
                return false;
              return true;
            }))
          return false;
        if (!in.reference<"ragConfigSummary", Lead::either>(inner.rag_config_summary, [&](auto& inner2) {
              if (!in.texts<"bedrockKnowledgeBaseIdentifiers", Lead::either>(inner2.bedrock_knowledge_base_identifiers))
                return false;
              if (!in.texts<"precomputedRagSourceIdentifiers", Lead::either>(inner2.precomputed_rag_source_identifiers))
                return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.text<"jobName">(view.job_name)) return nullptr;
  if (!in.choice<"jobType", 2>(view.job_type)) return nullptr;
  if (!in.texts<"modelIdentifiers">(view.model_identifiers)) return nullptr;
  if (!in.texts<"ragIdentifiers">(view.rag_identifiers)) return nullptr;
  if (!in.choice<"status", 3>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* evaluation_summary_enumerations[] = {
    &schemas::application_type_type,
    &schemas::evaluation_task_type_type,
    &schemas::evaluation_job_type_type,
    &schemas::evaluation_job_status_type,
};
constexpr internal::CompiledRecord evaluation_summary_record{read_evaluation_summary, evaluation_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluation_model_config_summary_schema =
    internal::structure_schema<EvaluationModelConfigSummaryView>("EvaluationModelConfigSummary",
                                                                 evaluation_model_config_summary_fields);
constinit const internal::Type evaluation_model_config_summary_type =
    internal::structure_type<EvaluationModelConfigSummaryView>(evaluation_model_config_summary_schema);

constinit const internal::Schema evaluation_rag_config_summary_schema =
    internal::structure_schema<EvaluationRagConfigSummaryView>("EvaluationRagConfigSummary",
                                                               evaluation_rag_config_summary_fields);
constinit const internal::Type evaluation_rag_config_summary_type =
    internal::structure_type<EvaluationRagConfigSummaryView>(evaluation_rag_config_summary_schema);

constinit const internal::Schema evaluation_inference_config_summary_schema =
    internal::structure_schema<EvaluationInferenceConfigSummaryView>("EvaluationInferenceConfigSummary",
                                                                     evaluation_inference_config_summary_fields);
constinit const internal::Type evaluation_inference_config_summary_type =
    internal::structure_type<EvaluationInferenceConfigSummaryView>(evaluation_inference_config_summary_schema);

constinit const internal::Schema evaluation_summary_schema = internal::structure_schema<EvaluationSummaryView>(
    "EvaluationSummary", evaluation_summary_fields, &evaluation_summary_record);
constinit const internal::Type evaluation_summary_type =
    internal::structure_type<EvaluationSummaryView>(evaluation_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluationModelConfigSummaryView*) {
  return schemas::evaluation_model_config_summary_schema;
}
const internal::Schema& schema_of(const EvaluationRagConfigSummaryView*) {
  return schemas::evaluation_rag_config_summary_schema;
}
const internal::Schema& schema_of(const EvaluationInferenceConfigSummaryView*) {
  return schemas::evaluation_inference_config_summary_schema;
}
const internal::Schema& schema_of(const EvaluationSummaryView*) { return schemas::evaluation_summary_schema; }

}  // namespace outcrop::bedrock
