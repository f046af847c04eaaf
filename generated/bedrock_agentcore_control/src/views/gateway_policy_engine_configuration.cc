// Decode tables of GatewayPolicyEngineConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_policy_engine_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field gateway_policy_engine_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(GatewayPolicyEngineConfigurationView, arn), internal::Slot::plain},
    {"mode", &schemas::gateway_policy_engine_mode_type, offsetof(GatewayPolicyEngineConfigurationView, mode),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_policy_engine_configuration_schema =
    internal::structure_schema<GatewayPolicyEngineConfigurationView>("GatewayPolicyEngineConfiguration",
                                                                     gateway_policy_engine_configuration_fields);
constinit const internal::Type gateway_policy_engine_configuration_type =
    internal::structure_type<GatewayPolicyEngineConfigurationView>(gateway_policy_engine_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayPolicyEngineConfigurationView*) {
  return schemas::gateway_policy_engine_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
