// GatewayProtocolConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How long sessions of a gateway last.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfiguration.html
struct SessionConfigurationView {
  /// Seconds after which a session ends; requests of it then fail. Absent: 3600.
  std::optional<std::int32_t> session_timeout_in_seconds{};
};
const internal::Schema& schema_of(const SessionConfigurationView*);

/// Whether a gateway streams answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamingConfiguration.html
struct StreamingConfigurationView {
  /// True passes each piece of a target's answer on as it comes.
  std::optional<bool> enable_response_streaming{};
};
const internal::Schema& schema_of(const StreamingConfigurationView*);

/// How a gateway speaks MCP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MCPGatewayConfiguration.html
struct MCPGatewayConfigurationView {
  /// The versions of MCP that the gateway speaks.
  std::span<const std::string_view> supported_versions{};
  /// What clients are told about how to use the gateway.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> instructions{};
  /// How clients can search for tools. Absent: they cannot.
  Open<SearchType> search_type{};
  /// How long sessions last.
  OptionalRef<SessionConfigurationView> session_configuration{};
  /// Whether answers are streamed.
  OptionalRef<StreamingConfigurationView> streaming_configuration{};
  /// True tells clients all tools in one answer. Absent or false: one page at a time.
  std::optional<bool> disable_mcp_list_tools_pagination{};
};
const internal::Schema& schema_of(const MCPGatewayConfigurationView*);

/// Settings of the protocol that callers speak to a gateway.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayProtocolConfiguration.html
struct GatewayProtocolConfigurationView {
  enum class Member : std::uint16_t {
    none,
    mcp,
    unknown,
  };

  Member member{};
  /// Settings of the Model Context Protocol, MCP.
  OptionalRef<MCPGatewayConfigurationView> mcp{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GatewayProtocolConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
