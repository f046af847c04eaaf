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

/// How long sessions of a gateway last.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfiguration.html
struct SessionConfiguration {
  /// Seconds after which a session ends; requests of it then fail. Absent: 3600.
  std::optional<std::int32_t> session_timeout_in_seconds{};

  friend bool operator==(const SessionConfiguration&, const SessionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionConfiguration& in);

/// Whether a gateway streams answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamingConfiguration.html
struct StreamingConfiguration {
  /// True passes each piece of a target's answer on as it comes.
  std::optional<bool> enable_response_streaming{};

  friend bool operator==(const StreamingConfiguration&, const StreamingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamingConfiguration& in);

/// How a gateway speaks MCP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MCPGatewayConfiguration.html
struct MCPGatewayConfiguration {
  /// The versions of MCP that the gateway speaks.
  std::optional<std::vector<std::string>> supported_versions{};
  /// What clients are told about how to use the gateway.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> instructions{};
  /// How clients can search for tools. Absent: they cannot.
  std::optional<OwnedOpen<SearchType>> search_type{};
  /// How long sessions last.
  std::optional<SessionConfiguration> session_configuration{};
  /// Whether answers are streamed.
  std::optional<StreamingConfiguration> streaming_configuration{};
  /// True tells clients all tools in one answer. Absent or false: one page at a time.
  std::optional<bool> disable_mcp_list_tools_pagination{};

  friend bool operator==(const MCPGatewayConfiguration&, const MCPGatewayConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MCPGatewayConfiguration& in);

/// Settings of the protocol that callers speak to a gateway.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayProtocolConfiguration.html
struct GatewayProtocolConfiguration {
  /// Settings of the Model Context Protocol, MCP.
  Box<MCPGatewayConfiguration> mcp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GatewayProtocolConfiguration&, const GatewayProtocolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayProtocolConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
