// Decode tables of CustomModelDeploymentSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_deployment_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_deployment_summary_schema =
    internal::structure_schema<CustomModelDeploymentSummaryView>("CustomModelDeploymentSummary",
                                                                 custom_model_deployment_summary_fields);
constinit const internal::Type custom_model_deployment_summary_type =
    internal::structure_type<CustomModelDeploymentSummaryView>(custom_model_deployment_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
