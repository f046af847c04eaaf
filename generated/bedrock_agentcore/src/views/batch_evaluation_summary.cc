// Decode tables and records of BatchEvaluationSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/batch_evaluation_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type batch_evaluation_summary_evaluators_type =
    internal::list_type<EvaluatorView>(schemas::evaluator_type);
constexpr internal::Type batch_evaluation_summary_insights_type =
    internal::list_type<InsightView>(schemas::insight_type);
constexpr internal::Field batch_evaluation_summary_fields[] = {
    {"batchEvaluationId", &internal::string_type, offsetof(BatchEvaluationSummaryView, batch_evaluation_id),
     internal::Slot::plain},
    {"batchEvaluationArn", &internal::string_type, offsetof(BatchEvaluationSummaryView, batch_evaluation_arn),
     internal::Slot::plain},
    {"batchEvaluationName", &internal::string_type, offsetof(BatchEvaluationSummaryView, batch_evaluation_name),
     internal::Slot::plain},
    {"status", &schemas::batch_evaluation_status_type, offsetof(BatchEvaluationSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(BatchEvaluationSummaryView, created_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(BatchEvaluationSummaryView, description),
     internal::Slot::optional},
    {"evaluators", &batch_evaluation_summary_evaluators_type, offsetof(BatchEvaluationSummaryView, evaluators),
     internal::Slot::plain},
    {"insights", &batch_evaluation_summary_insights_type, offsetof(BatchEvaluationSummaryView, insights),
     internal::Slot::plain},
    {"evaluationResults", &schemas::evaluation_job_results_type,
     offsetof(BatchEvaluationSummaryView, evaluation_results), internal::Slot::reference},
    {"errorDetails", &internal::string_list_type, offsetof(BatchEvaluationSummaryView, error_details),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(BatchEvaluationSummaryView, kms_key_arn), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(BatchEvaluationSummaryView, updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_batch_evaluation_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BatchEvaluationSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"batchEvaluationArn", Lead::brace>(view.batch_evaluation_arn)) return nullptr;
  if (!in.text<"batchEvaluationId">(view.batch_evaluation_id)) return nullptr;
  if (!in.text<"batchEvaluationName">(view.batch_evaluation_name)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.texts<"errorDetails">(view.error_details)) return nullptr;
  if (!in.reference<"evaluationResults">(view.evaluation_results, [&](auto& inner) {
        if (!in.value<"evaluatorSummaries", Lead::either>(*schemas::evaluation_job_results_schema.fields[5].type,
                                                          internal::Slot::plain, &inner.evaluator_summaries))
          return false;
        if (!in.value<"numberOfSessionsCompleted", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                                 &inner.number_of_sessions_completed))
          return false;
        if (!in.value<"numberOfSessionsFailed", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                              &inner.number_of_sessions_failed))
          return false;
        if (!in.value<"numberOfSessionsIgnored", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                               &inner.number_of_sessions_ignored))
          return false;
        if (!in.value<"numberOfSessionsInProgress", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                                  &inner.number_of_sessions_in_progress))
          return false;
        if (!in.value<"totalNumberOfSessions", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                             &inner.total_number_of_sessions))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"evaluators">(*schemas::batch_evaluation_summary_schema.fields[6].type, internal::Slot::plain,
                              &view.evaluators))
    return nullptr;
  if (!in.value<"insights">(*schemas::batch_evaluation_summary_schema.fields[7].type, internal::Slot::plain,
                            &view.insights))
    return nullptr;
  if (!in.text<"kmsKeyArn">(view.kms_key_arn)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* batch_evaluation_summary_enumerations[] = {
    &schemas::batch_evaluation_status_type,
};
constexpr internal::CompiledRecord batch_evaluation_summary_record{read_batch_evaluation_summary,
                                                                   batch_evaluation_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_evaluation_summary_schema =
    internal::structure_schema<BatchEvaluationSummaryView>("BatchEvaluationSummary", batch_evaluation_summary_fields,
                                                           &batch_evaluation_summary_record);
constinit const internal::Type batch_evaluation_summary_type =
    internal::structure_type<BatchEvaluationSummaryView>(batch_evaluation_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BatchEvaluationSummaryView*) {
  return schemas::batch_evaluation_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore
