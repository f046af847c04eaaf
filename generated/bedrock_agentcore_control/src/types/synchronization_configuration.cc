// Writes SynchronizationConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/synchronization_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const RegistryRecordIamCredentialProvider& in) {
  writer.begin_object();
  writer.member("roleArn", in.role_arn);
  writer.member("service", in.service);
  writer.member("region", in.region);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RegistryRecordOAuthCredentialProvider& in) {
  writer.begin_object();
  writer.required("providerArn", in.provider_arn);
  writer.member("grantType", in.grant_type);
  writer.member("scopes", in.scopes);
  writer.member("customParameters", in.custom_parameters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderUnion& in) {
  writer.exactly_one(
      "RegistryRecordCredentialProviderUnion",
      in.oauth_credential_provider.has_value() + in.iam_credential_provider.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("oauthCredentialProvider", in.oauth_credential_provider);
  writer.member("iamCredentialProvider", in.iam_credential_provider);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderConfiguration& in) {
  writer.begin_object();
  writer.required("credentialProviderType", in.credential_provider_type);
  writer.required("credentialProvider", in.credential_provider);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FromUrlSynchronizationConfiguration& in) {
  writer.begin_object();
  writer.required("url", in.url);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SynchronizationConfiguration& in) {
  writer.begin_object();
  writer.member("fromUrl", in.from_url);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
