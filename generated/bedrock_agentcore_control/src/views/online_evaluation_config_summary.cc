// Decode tables and records of OnlineEvaluationConfigSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/online_evaluation_config_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type online_evaluation_config_summary_insights_type =
    internal::list_type<InsightView>(schemas::insight_type);
constexpr internal::Field online_evaluation_config_summary_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(OnlineEvaluationConfigSummaryView, online_evaluation_config_arn), internal::Slot::plain},
    {"onlineEvaluationConfigId", &internal::string_type,
     offsetof(OnlineEvaluationConfigSummaryView, online_evaluation_config_id), internal::Slot::plain},
    {"onlineEvaluationConfigName", &internal::string_type,
     offsetof(OnlineEvaluationConfigSummaryView, online_evaluation_config_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(OnlineEvaluationConfigSummaryView, description),
     internal::Slot::optional, true},
    {"status", &schemas::online_evaluation_config_status_type, offsetof(OnlineEvaluationConfigSummaryView, status),
     internal::Slot::plain},
    {"executionStatus", &schemas::online_evaluation_execution_status_type,
     offsetof(OnlineEvaluationConfigSummaryView, execution_status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(OnlineEvaluationConfigSummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(OnlineEvaluationConfigSummaryView, updated_at),
     internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(OnlineEvaluationConfigSummaryView, failure_reason),
     internal::Slot::optional},
    {"insights", &online_evaluation_config_summary_insights_type, offsetof(OnlineEvaluationConfigSummaryView, insights),
     internal::Slot::plain},
    {"clusteringConfig", &schemas::clustering_config_type,
     offsetof(OnlineEvaluationConfigSummaryView, clustering_config), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_online_evaluation_config_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<OnlineEvaluationConfigSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.reference<"clusteringConfig", Lead::either>(view.clustering_config, [&](auto& inner) {
        if (!in.choices<"frequencies", 0, Lead::brace>(inner.frequencies,
                                                       *schemas::clustering_config_schema.fields[0].type))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"createdAt", Lead::either>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at))
    return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"executionStatus", 1>(view.execution_status)) return nullptr;
  if (!in.text<"failureReason">(view.failure_reason)) return nullptr;
  if (!in.value<"insights">(*schemas::online_evaluation_config_summary_schema.fields[9].type, internal::Slot::plain,
                            &view.insights))
    return nullptr;
  if (!in.text<"onlineEvaluationConfigArn">(view.online_evaluation_config_arn)) return nullptr;
  if (!in.text<"onlineEvaluationConfigId">(view.online_evaluation_config_id)) return nullptr;
  if (!in.text<"onlineEvaluationConfigName">(view.online_evaluation_config_name)) return nullptr;
  if (!in.choice<"status", 2>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* online_evaluation_config_summary_enumerations[] = {
    &schemas::clustering_frequency_type,
    &schemas::online_evaluation_execution_status_type,
    &schemas::online_evaluation_config_status_type,
};
constexpr internal::CompiledRecord online_evaluation_config_summary_record{
    read_online_evaluation_config_summary, online_evaluation_config_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema online_evaluation_config_summary_schema =
    internal::structure_schema<OnlineEvaluationConfigSummaryView>("OnlineEvaluationConfigSummary",
                                                                  online_evaluation_config_summary_fields,
                                                                  &online_evaluation_config_summary_record);
constinit const internal::Type online_evaluation_config_summary_type =
    internal::structure_type<OnlineEvaluationConfigSummaryView>(online_evaluation_config_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OnlineEvaluationConfigSummaryView*) {
  return schemas::online_evaluation_config_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
