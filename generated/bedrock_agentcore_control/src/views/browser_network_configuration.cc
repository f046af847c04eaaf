// Decode tables of BrowserNetworkConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/browser_network_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field browser_network_configuration_fields[] = {
    {"networkMode", &schemas::browser_network_mode_type, offsetof(BrowserNetworkConfigurationView, network_mode),
     internal::Slot::plain},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(BrowserNetworkConfigurationView, vpc_config),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_network_configuration_schema =
    internal::structure_schema<BrowserNetworkConfigurationView>("BrowserNetworkConfiguration",
                                                                browser_network_configuration_fields);
constinit const internal::Type browser_network_configuration_type =
    internal::structure_type<BrowserNetworkConfigurationView>(browser_network_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserNetworkConfigurationView*) {
  return schemas::browser_network_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
