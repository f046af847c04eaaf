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

/// A browser of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
struct HarnessAgentCoreBrowserConfig {
  /// The browser's ARN. Absent: the browser that every account has.
  std::optional<std::string> browser_arn{};

  friend bool operator==(const HarnessAgentCoreBrowserConfig&, const HarnessAgentCoreBrowserConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreBrowserConfig& in);

/// A code interpreter of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
struct HarnessAgentCoreCodeInterpreterConfig {
  /// The code interpreter's ARN. Absent: the one that every account has.
  std::optional<std::string> code_interpreter_arn{};

  friend bool operator==(const HarnessAgentCoreCodeInterpreterConfig&,
                         const HarnessAgentCoreCodeInterpreterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreCodeInterpreterConfig& in);

/// Says that an alternative holds and nothing more. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Unit.html
struct Unit {
  friend bool operator==(const Unit&, const Unit&) = default;
};
void write_json(internal::JsonWriter& writer, const Unit& in);

/// How an agent signs in to a gateway.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGatewayOutboundAuth.html
struct HarnessGatewayOutboundAuth {
  /// The agent signs its requests by SigV4, under the role that it works under.
  Box<Unit> aws_iam{};
  /// The agent sends no credentials.
  Box<Unit> none_{};
  /// The agent sends a token that an OAuth 2.0 credential provider gets.
  Box<OAuthCredentialProvider> oauth{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessGatewayOutboundAuth&, const HarnessGatewayOutboundAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGatewayOutboundAuth& in);

/// The tools behind a gateway of AgentCore.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
struct HarnessAgentCoreGatewayConfig {
  /// The gateway's ARN.
  ///
  /// Required.
  std::optional<std::string> gateway_arn{};
  /// How the agent signs in to the gateway. Absent: by SigV4, as in `awsIam`.
  Box<HarnessGatewayOutboundAuth> outbound_auth{};

  friend bool operator==(const HarnessAgentCoreGatewayConfig&, const HarnessAgentCoreGatewayConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreGatewayConfig& in);

/// A tool that the calling program carries out: the agent hands it the call and takes back the result.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessInlineFunctionConfig.html
struct HarnessInlineFunctionConfig {
  /// What the tool does. The model decides by this text.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
  /// The tool's input, as a JSON schema.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> input_schema{};

  friend bool operator==(const HarnessInlineFunctionConfig&, const HarnessInlineFunctionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessInlineFunctionConfig& in);

/// The tools of an MCP server elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessRemoteMcpConfig.html
struct HarnessRemoteMcpConfig {
  /// The server's address.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> url{};
  /// Headers that go with each request to the server, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> headers{};

  friend bool operator==(const HarnessRemoteMcpConfig&, const HarnessRemoteMcpConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessRemoteMcpConfig& in);

/// The settings of a tool, by its kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessToolConfiguration.html
struct HarnessToolConfiguration {
  /// Where the MCP server is, where the kind is `remote_mcp`.
  Box<HarnessRemoteMcpConfig> remote_mcp{};
  /// The browser, where the kind is `agentcore_browser`.
  Box<HarnessAgentCoreBrowserConfig> agent_core_browser{};
  /// The gateway and how to sign in, where the kind is `agentcore_gateway`.
  Box<HarnessAgentCoreGatewayConfig> agent_core_gateway{};
  /// What the model is told of the function, where the kind is `inline_function`.
  Box<HarnessInlineFunctionConfig> inline_function{};
  /// The code interpreter, where the kind is `agentcore_code_interpreter`.
  Box<HarnessAgentCoreCodeInterpreterConfig> agent_core_code_interpreter{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolConfiguration&, const HarnessToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolConfiguration& in);

/// A tool that an agent is offered.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTool.html
struct HarnessTool {
  /// The kind of tool.
  ///
  /// Required.
  std::optional<OwnedOpen<HarnessToolType>> type{};
  /// The tool's name, unlike those of the agent's other tools. Absent: the service makes one.
  std::optional<std::string> name{};
  /// The tool's settings; the member that fits `type` is set.
  Box<HarnessToolConfiguration> config{};

  friend bool operator==(const HarnessTool&, const HarnessTool&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTool& in);

}  // namespace outcrop::bedrock_agentcore_control
