// Makes UpdateOauth2CredentialProvider: the output of Client::update_oauth2_credential_provider, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_oauth2_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/update_oauth2_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateOauth2CredentialProvider to_owned(const UpdateOauth2CredentialProviderView& view) {
  UpdateOauth2CredentialProvider owned;
  internal::own(owned.client_secret_arn, view.client_secret_arn);
  internal::own(owned.client_secret_json_key, view.client_secret_json_key);
  internal::own(owned.client_secret_source, view.client_secret_source);
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_vendor, view.credential_provider_vendor);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.callback_url, view.callback_url);
  internal::own(owned.oauth2_provider_config_output, view.oauth2_provider_config_output);
  internal::own(owned.created_time, view.created_time);
  internal::own(owned.last_updated_time, view.last_updated_time);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProvider& in) {
  writer.begin_object();
  writer.member("clientSecretArn", in.client_secret_arn);
  writer.member("clientSecretJsonKey", in.client_secret_json_key);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.member("callbackUrl", in.callback_url);
  writer.member("oauth2ProviderConfigOutput", in.oauth2_provider_config_output);
  writer.member("createdTime", in.created_time, TimestampFormat::epoch_seconds);
  writer.member("lastUpdatedTime", in.last_updated_time, TimestampFormat::epoch_seconds);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
