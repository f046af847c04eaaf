// Decode tables of EvaluationSummaryView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/evaluation_summary.h"

#include <cstddef>

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

constinit const internal::Schema evaluation_summary_schema =
    internal::structure_schema<EvaluationSummaryView>("EvaluationSummary", evaluation_summary_fields);
constinit const internal::Type evaluation_summary_type =
    internal::structure_type<EvaluationSummaryView>(evaluation_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
