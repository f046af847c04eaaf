// Tables of the shapes in outcrop/bedrock_agentcore/types/harness_tool.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/harness_tool.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const HarnessAgentCoreBrowserConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreBrowserConfig::browser_arn>("browserArn"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreBrowserConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessAgentCoreCodeInterpreterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreCodeInterpreterConfig::code_interpreter_arn>("codeInterpreterArn"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreCodeInterpreterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessAgentCoreGatewayConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreGatewayConfig::gateway_arn>("gatewayArn", true),
      cli::field<&HarnessAgentCoreGatewayConfig::outbound_auth>("outboundAuth"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreGatewayConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessGatewayOutboundAuth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessGatewayOutboundAuth::aws_iam>("awsIam"),
      cli::field<&HarnessGatewayOutboundAuth::none_>("none"),
      cli::field<&HarnessGatewayOutboundAuth::oauth>("oauth"),
  };
  static constexpr cli::Shape shape{.name = "HarnessGatewayOutboundAuth", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessInlineFunctionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessInlineFunctionConfig::description>("description", true),
      cli::field<&HarnessInlineFunctionConfig::input_schema>("inputSchema", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessInlineFunctionConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessRemoteMcpConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessRemoteMcpConfig::url>("url", true),
      cli::field<&HarnessRemoteMcpConfig::headers>("headers"),
  };
  static constexpr cli::Shape shape{.name = "HarnessRemoteMcpConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessTool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessTool::type>("type", true),
      cli::field<&HarnessTool::name>("name"),
      cli::field<&HarnessTool::config>("config"),
  };
  static constexpr cli::Shape shape{.name = "HarnessTool", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessToolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessToolConfiguration::remote_mcp>("remoteMcp"),
      cli::field<&HarnessToolConfiguration::agent_core_browser>("agentCoreBrowser"),
      cli::field<&HarnessToolConfiguration::agent_core_gateway>("agentCoreGateway"),
      cli::field<&HarnessToolConfiguration::inline_function>("inlineFunction"),
      cli::field<&HarnessToolConfiguration::agent_core_code_interpreter>("agentCoreCodeInterpreter"),
  };
  static constexpr cli::Shape shape{.name = "HarnessToolConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const OAuthCredentialProvider*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OAuthCredentialProvider::provider_arn>("providerArn", true),
      cli::field<&OAuthCredentialProvider::scopes>("scopes", true),
      cli::field<&OAuthCredentialProvider::custom_parameters>("customParameters"),
      cli::field<&OAuthCredentialProvider::grant_type>("grantType"),
      cli::field<&OAuthCredentialProvider::default_return_url>("defaultReturnUrl"),
  };
  static constexpr cli::Shape shape{.name = "OAuthCredentialProvider", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Unit*) {
  static constexpr cli::Shape shape{.name = "Unit", .fields = {}};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
