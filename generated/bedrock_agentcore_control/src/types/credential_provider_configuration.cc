// Writes CredentialProviderConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const GatewayApiKeyCredentialProvider& in) {
  writer.begin_object();
  writer.required("providerArn", in.provider_arn);
  writer.member("credentialParameterName", in.credential_parameter_name);
  writer.member("credentialPrefix", in.credential_prefix);
  writer.member("credentialLocation", in.credential_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const IamCredentialProvider& in) {
  writer.begin_object();
  writer.required("service", in.service);
  writer.member("region", in.region);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CredentialProvider& in) {
  writer.exactly_one("CredentialProvider", in.oauth_credential_provider.has_value() +
                                               in.api_key_credential_provider.has_value() +
                                               in.iam_credential_provider.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("oauthCredentialProvider", in.oauth_credential_provider);
  writer.member("apiKeyCredentialProvider", in.api_key_credential_provider);
  writer.member("iamCredentialProvider", in.iam_credential_provider);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CredentialProviderConfiguration& in) {
  writer.begin_object();
  writer.required("credentialProviderType", in.credential_provider_type);
  writer.member("credentialProvider", in.credential_provider);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
