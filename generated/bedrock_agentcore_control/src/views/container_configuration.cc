// Decode tables of ContainerConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/container_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field container_configuration_fields[] = {
    {"containerUri", &internal::string_type, offsetof(ContainerConfigurationView, container_uri),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema container_configuration_schema =
    internal::structure_schema<ContainerConfigurationView>("ContainerConfiguration", container_configuration_fields);
constinit const internal::Type container_configuration_type =
    internal::structure_type<ContainerConfigurationView>(container_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ContainerConfigurationView*) { return schemas::container_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
