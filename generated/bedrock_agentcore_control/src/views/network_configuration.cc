// Decode tables of NetworkConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/network_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field network_configuration_fields[] = {
    {"networkMode", &schemas::network_mode_type, offsetof(NetworkConfigurationView, network_mode),
     internal::Slot::plain},
    {"networkModeConfig", &schemas::vpc_config_type, offsetof(NetworkConfigurationView, network_mode_config),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema network_configuration_schema =
    internal::structure_schema<NetworkConfigurationView>("NetworkConfiguration", network_configuration_fields);
constinit const internal::Type network_configuration_type =
    internal::structure_type<NetworkConfigurationView>(network_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const NetworkConfigurationView*) { return schemas::network_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
