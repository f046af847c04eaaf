// Decode tables of PermissionsConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/permissions_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field permissions_configuration_fields[] = {
    {"capacityProviderOperatorRoleArn", &internal::string_type,
     offsetof(PermissionsConfigurationView, capacity_provider_operator_role_arn), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema permissions_configuration_schema =
    internal::structure_schema<PermissionsConfigurationView>("PermissionsConfiguration",
                                                             permissions_configuration_fields);
constinit const internal::Type permissions_configuration_type =
    internal::structure_type<PermissionsConfigurationView>(permissions_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PermissionsConfigurationView*) {
  return schemas::permissions_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
