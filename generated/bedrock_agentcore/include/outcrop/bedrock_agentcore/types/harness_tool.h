// HarnessTool and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A browser of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
struct HarnessAgentCoreBrowserConfig {
  /// The browser's ARN. Absent: the one that AWS provides.
  std::optional<std::string> browser_arn{};

  friend bool operator==(const HarnessAgentCoreBrowserConfig&, const HarnessAgentCoreBrowserConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreBrowserConfig& in);

/// A code interpreter of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
struct HarnessAgentCoreCodeInterpreterConfig {
  /// The code interpreter's ARN. Absent: the one that AWS provides.
  std::optional<std::string> code_interpreter_arn{};

  friend bool operator==(const HarnessAgentCoreCodeInterpreterConfig&,
                         const HarnessAgentCoreCodeInterpreterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreCodeInterpreterConfig& in);

/// How an agent gets OAuth 2.0 tokens.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuthCredentialProvider.html
struct OAuthCredentialProvider {
  /// The credential provider of AgentCore Identity, by its ARN.
  ///
  /// Required.
  std::optional<std::string> provider_arn{};
  /// The scopes to ask for.
  ///
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  /// Further parameters of the token request, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};
  /// The OAuth 2.0 grant that gets the token.
  std::optional<OwnedOpen<OAuthGrantType>> grant_type{};
  /// Where the user's browser goes after consent.
  std::optional<std::string> default_return_url{};

  friend bool operator==(const OAuthCredentialProvider&, const OAuthCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const OAuthCredentialProvider& in);

/// Says only that it was chosen. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Unit.html
struct Unit {
  friend bool operator==(const Unit&, const Unit&) = default;
};
void write_json(internal::JsonWriter& writer, const Unit& in);

/// How an agent signs in at a gateway.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessGatewayOutboundAuth.html
struct HarnessGatewayOutboundAuth {
  /// Requests are signed with the credentials of the agent's role.
  Box<Unit> aws_iam{};
  /// The agent does not sign in.
  Box<Unit> none_{};
  /// The agent gets an OAuth 2.0 token by AgentCore Identity.
  Box<OAuthCredentialProvider> oauth{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessGatewayOutboundAuth&, const HarnessGatewayOutboundAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGatewayOutboundAuth& in);

/// A gateway of AgentCore whose tools the agent may use.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
struct HarnessAgentCoreGatewayConfig {
  /// The gateway's ARN.
  ///
  /// Required.
  std::optional<std::string> gateway_arn{};
  /// How the agent signs in at the gateway. Absent: by AWS credentials.
  Box<HarnessGatewayOutboundAuth> outbound_auth{};

  friend bool operator==(const HarnessAgentCoreGatewayConfig&, const HarnessAgentCoreGatewayConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreGatewayConfig& in);

/// A function of the calling program as a tool. The call comes back in the stream, and its result goes with the
/// next request.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessInlineFunctionConfig.html
struct HarnessInlineFunctionConfig {
  /// What the function does. The model decides by this text.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
  /// The function's parameters, as JSON Schema.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> input_schema{};

  friend bool operator==(const HarnessInlineFunctionConfig&, const HarnessInlineFunctionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessInlineFunctionConfig& in);

/// An MCP server whose tools the agent may use.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessRemoteMcpConfig.html
struct HarnessRemoteMcpConfig {
  /// The server's URL.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> url{};
  /// HTTP headers that go with every request to the server, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> headers{};

  friend bool operator==(const HarnessRemoteMcpConfig&, const HarnessRemoteMcpConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessRemoteMcpConfig& in);

/// The settings of a tool.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolConfiguration.html
struct HarnessToolConfiguration {
  /// The tool is an MCP server, by its URL.
  Box<HarnessRemoteMcpConfig> remote_mcp{};
  /// The tool is a browser of AgentCore.
  Box<HarnessAgentCoreBrowserConfig> agent_core_browser{};
  /// The tool is a gateway of AgentCore.
  Box<HarnessAgentCoreGatewayConfig> agent_core_gateway{};
  /// The tool is a function of the calling program.
  Box<HarnessInlineFunctionConfig> inline_function{};
  /// The tool is a code interpreter of AgentCore.
  Box<HarnessAgentCoreCodeInterpreterConfig> agent_core_code_interpreter{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolConfiguration&, const HarnessToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolConfiguration& in);

/// A tool that the agent may use.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTool.html
struct HarnessTool {
  /// The kind of tool.
  ///
  /// Required.
  std::optional<OwnedOpen<HarnessToolType>> type{};
  /// The tool's name, unlike all others. Absent: the service makes one.
  std::optional<std::string> name{};
  /// The tool's settings, of the alternative that fits `type`.
  Box<HarnessToolConfiguration> config{};

  friend bool operator==(const HarnessTool&, const HarnessTool&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessTool& in);

}  // namespace outcrop::bedrock_agentcore
