// Writes GatewayProtocolConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const SessionConfiguration& in) {
  writer.begin_object();
  writer.member("sessionTimeoutInSeconds", in.session_timeout_in_seconds);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StreamingConfiguration& in) {
  writer.begin_object();
  writer.member("enableResponseStreaming", in.enable_response_streaming);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MCPGatewayConfiguration& in) {
  writer.begin_object();
  writer.member("supportedVersions", in.supported_versions);
  writer.sensitive().member("instructions", in.instructions);
  writer.member("searchType", in.search_type);
  writer.member("sessionConfiguration", in.session_configuration);
  writer.member("streamingConfiguration", in.streaming_configuration);
  writer.member("disableMcpListToolsPagination", in.disable_mcp_list_tools_pagination);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GatewayProtocolConfiguration& in) {
  writer.exactly_one("GatewayProtocolConfiguration", in.mcp.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("mcp", in.mcp);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
