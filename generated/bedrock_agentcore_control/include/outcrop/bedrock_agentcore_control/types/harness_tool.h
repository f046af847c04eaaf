// HarnessTool and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
struct HarnessAgentCoreBrowserConfig {
  std::optional<std::string> browser_arn{};

  friend bool operator==(const HarnessAgentCoreBrowserConfig&, const HarnessAgentCoreBrowserConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreBrowserConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
struct HarnessAgentCoreCodeInterpreterConfig {
  std::optional<std::string> code_interpreter_arn{};

  friend bool operator==(const HarnessAgentCoreCodeInterpreterConfig&,
                         const HarnessAgentCoreCodeInterpreterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreCodeInterpreterConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Unit.html
struct Unit {
  friend bool operator==(const Unit&, const Unit&) = default;
};
void write_json(internal::JsonWriter& writer, const Unit& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGatewayOutboundAuth.html
struct HarnessGatewayOutboundAuth {
  Box<Unit> aws_iam{};
  Box<Unit> none_{};
  Box<OAuthCredentialProvider> oauth{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessGatewayOutboundAuth&, const HarnessGatewayOutboundAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGatewayOutboundAuth& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
struct HarnessAgentCoreGatewayConfig {
  /// Required.
  std::optional<std::string> gateway_arn{};
  Box<HarnessGatewayOutboundAuth> outbound_auth{};

  friend bool operator==(const HarnessAgentCoreGatewayConfig&, const HarnessAgentCoreGatewayConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreGatewayConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessInlineFunctionConfig.html
struct HarnessInlineFunctionConfig {
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required. Sensitive: never logged.
  std::optional<Document> input_schema{};

  friend bool operator==(const HarnessInlineFunctionConfig&, const HarnessInlineFunctionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessInlineFunctionConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessRemoteMcpConfig.html
struct HarnessRemoteMcpConfig {
  /// Required. Sensitive: never logged.
  std::optional<std::string> url{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> headers{};

  friend bool operator==(const HarnessRemoteMcpConfig&, const HarnessRemoteMcpConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessRemoteMcpConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessToolConfiguration.html
struct HarnessToolConfiguration {
  Box<HarnessRemoteMcpConfig> remote_mcp{};
  Box<HarnessAgentCoreBrowserConfig> agent_core_browser{};
  Box<HarnessAgentCoreGatewayConfig> agent_core_gateway{};
  Box<HarnessInlineFunctionConfig> inline_function{};
  Box<HarnessAgentCoreCodeInterpreterConfig> agent_core_code_interpreter{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolConfiguration&, const HarnessToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTool.html
struct HarnessTool {
  /// Required.
  std::optional<OwnedOpen<HarnessToolType>> type{};
  std::optional<std::string> name{};
  Box<HarnessToolConfiguration> config{};

  friend bool operator==(const HarnessTool&, const HarnessTool&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTool& in);

}  // namespace outcrop::bedrock_agentcore_control
