// GatewayProtocolConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfiguration.html
struct SessionConfiguration {
  std::optional<std::int32_t> session_timeout_in_seconds{};

  friend bool operator==(const SessionConfiguration&, const SessionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamingConfiguration.html
struct StreamingConfiguration {
  std::optional<bool> enable_response_streaming{};

  friend bool operator==(const StreamingConfiguration&, const StreamingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MCPGatewayConfiguration.html
struct MCPGatewayConfiguration {
  std::optional<std::vector<std::string>> supported_versions{};
  /// Sensitive: never logged.
  std::optional<std::string> instructions{};
  std::optional<OwnedOpen<SearchType>> search_type{};
  std::optional<SessionConfiguration> session_configuration{};
  std::optional<StreamingConfiguration> streaming_configuration{};
  std::optional<bool> disable_mcp_list_tools_pagination{};

  friend bool operator==(const MCPGatewayConfiguration&, const MCPGatewayConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MCPGatewayConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayProtocolConfiguration.html
struct GatewayProtocolConfiguration {
  Box<MCPGatewayConfiguration> mcp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GatewayProtocolConfiguration&, const GatewayProtocolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayProtocolConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
