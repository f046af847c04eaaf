// Writes HarnessTool and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/harness_tool.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreBrowserConfig& in) {
  writer.begin_object();
  writer.member("browserArn", in.browser_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreCodeInterpreterConfig& in) {
  writer.begin_object();
  writer.member("codeInterpreterArn", in.code_interpreter_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OAuthCredentialProvider& in) {
  writer.begin_object();
  writer.required("providerArn", in.provider_arn);
  writer.required("scopes", in.scopes);
  writer.sensitive().member("customParameters", in.custom_parameters);
  writer.member("grantType", in.grant_type);
  writer.member("defaultReturnUrl", in.default_return_url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Unit&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessGatewayOutboundAuth& in) {
  writer.exactly_one("HarnessGatewayOutboundAuth",
                     in.aws_iam.has_value() + in.none_.has_value() + in.oauth.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("awsIam", in.aws_iam);
  writer.member("none", in.none_);
  writer.member("oauth", in.oauth);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreGatewayConfig& in) {
  writer.begin_object();
  writer.required("gatewayArn", in.gateway_arn);
  writer.member("outboundAuth", in.outbound_auth);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessInlineFunctionConfig& in) {
  writer.begin_object();
  writer.sensitive().required("description", in.description);
  writer.sensitive().required("inputSchema", in.input_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessRemoteMcpConfig& in) {
  writer.begin_object();
  writer.sensitive().required("url", in.url);
  writer.sensitive().member("headers", in.headers);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessToolConfiguration& in) {
  writer.exactly_one("HarnessToolConfiguration",
                     in.remote_mcp.has_value() + in.agent_core_browser.has_value() + in.agent_core_gateway.has_value() +
                         in.inline_function.has_value() + in.agent_core_code_interpreter.has_value() +
                         in.unknown.has_value());
  writer.begin_object();
  writer.member("remoteMcp", in.remote_mcp);
  writer.member("agentCoreBrowser", in.agent_core_browser);
  writer.member("agentCoreGateway", in.agent_core_gateway);
  writer.member("inlineFunction", in.inline_function);
  writer.member("agentCoreCodeInterpreter", in.agent_core_code_interpreter);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessTool& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("name", in.name);
  writer.member("config", in.config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
