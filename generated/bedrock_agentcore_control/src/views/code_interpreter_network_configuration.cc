// Decode tables of CodeInterpreterNetworkConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/code_interpreter_network_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field code_interpreter_network_configuration_fields[] = {
    {"networkMode", &schemas::code_interpreter_network_mode_type,
     offsetof(CodeInterpreterNetworkConfigurationView, network_mode), internal::Slot::plain},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(CodeInterpreterNetworkConfigurationView, vpc_config),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema code_interpreter_network_configuration_schema =
    internal::structure_schema<CodeInterpreterNetworkConfigurationView>("CodeInterpreterNetworkConfiguration",
                                                                        code_interpreter_network_configuration_fields);
constinit const internal::Type code_interpreter_network_configuration_type =
    internal::structure_type<CodeInterpreterNetworkConfigurationView>(code_interpreter_network_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CodeInterpreterNetworkConfigurationView*) {
  return schemas::code_interpreter_network_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
