// Decode tables of ProtocolConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/protocol_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field protocol_configuration_fields[] = {
    {"serverProtocol", &schemas::server_protocol_type, offsetof(ProtocolConfigurationView, server_protocol),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema protocol_configuration_schema =
    internal::structure_schema<ProtocolConfigurationView>("ProtocolConfiguration", protocol_configuration_fields);
constinit const internal::Type protocol_configuration_type =
    internal::structure_type<ProtocolConfigurationView>(protocol_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ProtocolConfigurationView*) { return schemas::protocol_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
