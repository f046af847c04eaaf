// Makes CreateApiKeyCredentialProvider: the output of Client::create_api_key_credential_provider, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_api_key_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/create_api_key_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateApiKeyCredentialProvider to_owned(const CreateApiKeyCredentialProviderView& view) {
  CreateApiKeyCredentialProvider owned;
  internal::own(owned.api_key_secret_arn, view.api_key_secret_arn);
  internal::own(owned.api_key_secret_json_key, view.api_key_secret_json_key);
  internal::own(owned.api_key_secret_source, view.api_key_secret_source);
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateApiKeyCredentialProvider& in) {
  writer.begin_object();
  writer.member("apiKeySecretArn", in.api_key_secret_arn);
  writer.member("apiKeySecretJsonKey", in.api_key_secret_json_key);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.member("name", in.name);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
