// Decode tables of CustomModelDeploymentUpdateDetailsView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_deployment_update_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field custom_model_deployment_update_details_fields[] = {
    {"modelArn", &internal::string_type, offsetof(CustomModelDeploymentUpdateDetailsView, model_arn),
     internal::Slot::plain},
    {"updateStatus", &schemas::custom_model_deployment_update_status_type,
     offsetof(CustomModelDeploymentUpdateDetailsView, update_status), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_deployment_update_details_schema =
    internal::structure_schema<CustomModelDeploymentUpdateDetailsView>("CustomModelDeploymentUpdateDetails",
                                                                       custom_model_deployment_update_details_fields);
constinit const internal::Type custom_model_deployment_update_details_type =
    internal::structure_type<CustomModelDeploymentUpdateDetailsView>(custom_model_deployment_update_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CustomModelDeploymentUpdateDetailsView*) {
  return schemas::custom_model_deployment_update_details_schema;
}

}  // namespace outcrop::bedrock
