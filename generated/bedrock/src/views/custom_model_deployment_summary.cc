// Decode tables and records of CustomModelDeploymentSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_deployment_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field custom_model_deployment_summary_fields[] = {
    {"customModelDeploymentArn", &internal::string_type,
     offsetof(CustomModelDeploymentSummaryView, custom_model_deployment_arn), internal::Slot::plain},
    {"customModelDeploymentName", &internal::string_type,
     offsetof(CustomModelDeploymentSummaryView, custom_model_deployment_name), internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(CustomModelDeploymentSummaryView, model_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CustomModelDeploymentSummaryView, created_at),
     internal::Slot::plain},
    {"status", &schemas::custom_model_deployment_status_type, offsetof(CustomModelDeploymentSummaryView, status),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(CustomModelDeploymentSummaryView, last_updated_at),
     internal::Slot::optional},
    {"failureMessage", &internal::string_type, offsetof(CustomModelDeploymentSummaryView, failure_message),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_custom_model_deployment_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CustomModelDeploymentSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"customModelDeploymentArn">(view.custom_model_deployment_arn)) return nullptr;
  if (!in.text<"customModelDeploymentName">(view.custom_model_deployment_name)) return nullptr;
  if (!in.text<"failureMessage">(view.failure_message)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"modelArn">(view.model_arn)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* custom_model_deployment_summary_enumerations[] = {
    &schemas::custom_model_deployment_status_type,
};
constexpr internal::CompiledRecord custom_model_deployment_summary_record{read_custom_model_deployment_summary,
                                                                          custom_model_deployment_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_deployment_summary_schema =
    internal::structure_schema<CustomModelDeploymentSummaryView>("CustomModelDeploymentSummary",
                                                                 custom_model_deployment_summary_fields,
                                                                 &custom_model_deployment_summary_record);
constinit const internal::Type custom_model_deployment_summary_type =
    internal::structure_type<CustomModelDeploymentSummaryView>(custom_model_deployment_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CustomModelDeploymentSummaryView*) {
  return schemas::custom_model_deployment_summary_schema;
}

}  // namespace outcrop::bedrock
