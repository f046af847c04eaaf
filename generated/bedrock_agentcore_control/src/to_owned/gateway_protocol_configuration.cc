// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_protocol_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

SessionConfiguration to_owned(const SessionConfigurationView& view) {
  SessionConfiguration owned;
  internal::own(owned.session_timeout_in_seconds, view.session_timeout_in_seconds);
  return owned;
}

StreamingConfiguration to_owned(const StreamingConfigurationView& view) {
  StreamingConfiguration owned;
  internal::own(owned.enable_response_streaming, view.enable_response_streaming);
  return owned;
}

MCPGatewayConfiguration to_owned(const MCPGatewayConfigurationView& view) {
  MCPGatewayConfiguration owned;
  internal::own(owned.supported_versions, view.supported_versions);
  internal::own(owned.instructions, view.instructions);
  internal::own(owned.search_type, view.search_type);
  internal::own(owned.session_configuration, view.session_configuration);
  internal::own(owned.streaming_configuration, view.streaming_configuration);
  internal::own(owned.disable_mcp_list_tools_pagination, view.disable_mcp_list_tools_pagination);
  return owned;
}

GatewayProtocolConfiguration to_owned(const GatewayProtocolConfigurationView& view) {
  GatewayProtocolConfiguration owned;
  internal::own(owned.mcp, view.mcp);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
