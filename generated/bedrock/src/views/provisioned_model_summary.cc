// Decode tables and records of ProvisionedModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/provisioned_model_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field provisioned_model_summary_fields[] = {
    {"provisionedModelName", &internal::string_type, offsetof(ProvisionedModelSummaryView, provisioned_model_name),
     internal::Slot::plain},
    {"provisionedModelArn", &internal::string_type, offsetof(ProvisionedModelSummaryView, provisioned_model_arn),
     internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(ProvisionedModelSummaryView, model_arn), internal::Slot::plain},
    {"desiredModelArn", &internal::string_type, offsetof(ProvisionedModelSummaryView, desired_model_arn),
     internal::Slot::plain},
    {"foundationModelArn", &internal::string_type, offsetof(ProvisionedModelSummaryView, foundation_model_arn),
     internal::Slot::plain},
    {"modelUnits", &internal::int32_type, offsetof(ProvisionedModelSummaryView, model_units), internal::Slot::plain},
    {"desiredModelUnits", &internal::int32_type, offsetof(ProvisionedModelSummaryView, desired_model_units),
     internal::Slot::plain},
    {"status", &schemas::provisioned_model_status_type, offsetof(ProvisionedModelSummaryView, status),
     internal::Slot::plain},
    {"commitmentDuration", &schemas::commitment_duration_type,
     offsetof(ProvisionedModelSummaryView, commitment_duration), internal::Slot::plain},
    {"commitmentExpirationTime", &internal::date_time_type,
     offsetof(ProvisionedModelSummaryView, commitment_expiration_time), internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(ProvisionedModelSummaryView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(ProvisionedModelSummaryView, last_modified_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_provisioned_model_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ProvisionedModelSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"commitmentDuration", 0, Lead::either>(view.commitment_duration)) return nullptr;
  if (!in.time<"commitmentExpirationTime", Lead::either>(view.commitment_expiration_time)) return nullptr;
  if (!in.time<"creationTime", Lead::either>(view.creation_time)) return nullptr;
  if (!in.text<"desiredModelArn">(view.desired_model_arn)) return nullptr;
  if (!in.value<"desiredModelUnits">(internal::int32_type, internal::Slot::plain, &view.desired_model_units))
    return nullptr;
  if (!in.text<"foundationModelArn">(view.foundation_model_arn)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  if (!in.text<"modelArn">(view.model_arn)) return nullptr;
  if (!in.value<"modelUnits">(internal::int32_type, internal::Slot::plain, &view.model_units)) return nullptr;
  if (!in.text<"provisionedModelArn">(view.provisioned_model_arn)) return nullptr;
  if (!in.text<"provisionedModelName">(view.provisioned_model_name)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* provisioned_model_summary_enumerations[] = {
    &schemas::commitment_duration_type,
    &schemas::provisioned_model_status_type,
};
constexpr internal::CompiledRecord provisioned_model_summary_record{read_provisioned_model_summary,
                                                                    provisioned_model_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema provisioned_model_summary_schema =
    internal::structure_schema<ProvisionedModelSummaryView>("ProvisionedModelSummary", provisioned_model_summary_fields,
                                                            &provisioned_model_summary_record);
constinit const internal::Type provisioned_model_summary_type =
    internal::structure_type<ProvisionedModelSummaryView>(provisioned_model_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ProvisionedModelSummaryView*) {
  return schemas::provisioned_model_summary_schema;
}

}  // namespace outcrop::bedrock
