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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionConfiguration.html
struct SessionConfigurationView {
  std::optional<std::int32_t> session_timeout_in_seconds{};
};
const internal::Schema& schema_of(const SessionConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamingConfiguration.html
struct StreamingConfigurationView {
  std::optional<bool> enable_response_streaming{};
};
const internal::Schema& schema_of(const StreamingConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MCPGatewayConfiguration.html
struct MCPGatewayConfigurationView {
  std::span<const std::string_view> supported_versions{};
  /// Sensitive: never logged.
  std::optional<std::string_view> instructions{};
  Open<SearchType> search_type{};
  OptionalRef<SessionConfigurationView> session_configuration{};
  OptionalRef<StreamingConfigurationView> streaming_configuration{};
  std::optional<bool> disable_mcp_list_tools_pagination{};
};
const internal::Schema& schema_of(const MCPGatewayConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayProtocolConfiguration.html
struct GatewayProtocolConfigurationView {
  enum class Member : std::uint16_t {
    none,
    mcp,
    unknown,
  };

  Member member{};
  OptionalRef<MCPGatewayConfigurationView> mcp{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GatewayProtocolConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
