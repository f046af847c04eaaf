// Decode tables of GatewayProtocolConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_protocol_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field session_configuration_fields[] = {
    {"sessionTimeoutInSeconds", &internal::int32_type, offsetof(SessionConfigurationView, session_timeout_in_seconds),
     internal::Slot::optional},
};

constexpr internal::Field streaming_configuration_fields[] = {
    {"enableResponseStreaming", &internal::boolean_type,
     offsetof(StreamingConfigurationView, enable_response_streaming), internal::Slot::optional},
};

constexpr internal::Field mcp_gateway_configuration_fields[] = {
    {"supportedVersions", &internal::string_list_type, offsetof(MCPGatewayConfigurationView, supported_versions),
     internal::Slot::plain},
    {"instructions", &internal::string_type, offsetof(MCPGatewayConfigurationView, instructions),
     internal::Slot::optional, true},
    {"searchType", &schemas::search_type_type, offsetof(MCPGatewayConfigurationView, search_type),
     internal::Slot::plain},
    {"sessionConfiguration", &schemas::session_configuration_type,
     offsetof(MCPGatewayConfigurationView, session_configuration), internal::Slot::reference},
    {"streamingConfiguration", &schemas::streaming_configuration_type,
     offsetof(MCPGatewayConfigurationView, streaming_configuration), internal::Slot::reference},
    {"disableMcpListToolsPagination", &internal::boolean_type,
     offsetof(MCPGatewayConfigurationView, disable_mcp_list_tools_pagination), internal::Slot::optional},
};

constexpr internal::Field gateway_protocol_configuration_fields[] = {
    {"mcp", &schemas::mcp_gateway_configuration_type, offsetof(GatewayProtocolConfigurationView, mcp),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema session_configuration_schema =
    internal::structure_schema<SessionConfigurationView>("SessionConfiguration", session_configuration_fields);
constinit const internal::Type session_configuration_type =
    internal::structure_type<SessionConfigurationView>(session_configuration_schema);

constinit const internal::Schema streaming_configuration_schema =
    internal::structure_schema<StreamingConfigurationView>("StreamingConfiguration", streaming_configuration_fields);
constinit const internal::Type streaming_configuration_type =
    internal::structure_type<StreamingConfigurationView>(streaming_configuration_schema);

constinit const internal::Schema mcp_gateway_configuration_schema =
    internal::structure_schema<MCPGatewayConfigurationView>("MCPGatewayConfiguration",
                                                            mcp_gateway_configuration_fields);
constinit const internal::Type mcp_gateway_configuration_type =
    internal::structure_type<MCPGatewayConfigurationView>(mcp_gateway_configuration_schema);

constinit const internal::Schema gateway_protocol_configuration_schema =
    internal::union_schema<GatewayProtocolConfigurationView>("GatewayProtocolConfiguration",
                                                             gateway_protocol_configuration_fields);
constinit const internal::Type gateway_protocol_configuration_type =
    internal::union_type<GatewayProtocolConfigurationView>(gateway_protocol_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SessionConfigurationView*) { return schemas::session_configuration_schema; }
const internal::Schema& schema_of(const StreamingConfigurationView*) { return schemas::streaming_configuration_schema; }
const internal::Schema& schema_of(const MCPGatewayConfigurationView*) {
  return schemas::mcp_gateway_configuration_schema;
}
const internal::Schema& schema_of(const GatewayProtocolConfigurationView*) {
  return schemas::gateway_protocol_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
