// Decode tables of ProvisionedModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/provisioned_model_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema provisioned_model_summary_schema =
    internal::structure_schema<ProvisionedModelSummaryView>("ProvisionedModelSummary",
                                                            provisioned_model_summary_fields);
constinit const internal::Type provisioned_model_summary_type =
    internal::structure_type<ProvisionedModelSummaryView>(provisioned_model_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
