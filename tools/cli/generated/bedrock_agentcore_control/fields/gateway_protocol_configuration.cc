// Tables of the shapes in outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const GatewayProtocolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GatewayProtocolConfiguration::mcp>("mcp"),
  };
  static constexpr cli::Shape shape{.name = "GatewayProtocolConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const MCPGatewayConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MCPGatewayConfiguration::supported_versions>("supportedVersions"),
      cli::field<&MCPGatewayConfiguration::instructions>("instructions"),
      cli::field<&MCPGatewayConfiguration::search_type>("searchType"),
      cli::field<&MCPGatewayConfiguration::session_configuration>("sessionConfiguration"),
      cli::field<&MCPGatewayConfiguration::streaming_configuration>("streamingConfiguration"),
      cli::field<&MCPGatewayConfiguration::disable_mcp_list_tools_pagination>("disableMcpListToolsPagination"),
  };
  static constexpr cli::Shape shape{.name = "MCPGatewayConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionConfiguration::session_timeout_in_seconds>("sessionTimeoutInSeconds"),
  };
  static constexpr cli::Shape shape{.name = "SessionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StreamingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StreamingConfiguration::enable_response_streaming>("enableResponseStreaming"),
  };
  static constexpr cli::Shape shape{.name = "StreamingConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
