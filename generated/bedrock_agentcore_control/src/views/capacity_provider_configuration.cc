// Decode tables of CapacityProviderConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/capacity_provider_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field capacity_provider_configuration_fields[] = {
    {"capacityProviderArn", &internal::string_type, offsetof(CapacityProviderConfigurationView, capacity_provider_arn),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema capacity_provider_configuration_schema =
    internal::structure_schema<CapacityProviderConfigurationView>("CapacityProviderConfiguration",
                                                                  capacity_provider_configuration_fields);
constinit const internal::Type capacity_provider_configuration_type =
    internal::structure_type<CapacityProviderConfigurationView>(capacity_provider_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CapacityProviderConfigurationView*) {
  return schemas::capacity_provider_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
