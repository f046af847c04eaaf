// Makes GetApiKeyCredentialProvider: the output of Client::get_api_key_credential_provider, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_api_key_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/get_api_key_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetApiKeyCredentialProvider to_owned(const GetApiKeyCredentialProviderView& view) {
  GetApiKeyCredentialProvider owned;
  internal::own(owned.api_key_secret_arn, view.api_key_secret_arn);
  internal::own(owned.api_key_secret_json_key, view.api_key_secret_json_key);
  internal::own(owned.api_key_secret_source, view.api_key_secret_source);
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.created_time, view.created_time);
  internal::own(owned.last_updated_time, view.last_updated_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProvider& in) {
  writer.begin_object();
  writer.member("apiKeySecretArn", in.api_key_secret_arn);
  writer.member("apiKeySecretJsonKey", in.api_key_secret_json_key);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.member("name", in.name);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.member("createdTime", in.created_time, TimestampFormat::epoch_seconds);
  writer.member("lastUpdatedTime", in.last_updated_time, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
