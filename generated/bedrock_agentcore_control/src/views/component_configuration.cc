// Decode tables of ComponentConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/component_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field component_configuration_fields[] = {
    {"configuration", &internal::document_type, offsetof(ComponentConfigurationView, configuration),
     internal::Slot::plain, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema component_configuration_schema =
    internal::structure_schema<ComponentConfigurationView>("ComponentConfiguration", component_configuration_fields);
constinit const internal::Type component_configuration_type =
    internal::structure_type<ComponentConfigurationView>(component_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ComponentConfigurationView*) { return schemas::component_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
