// Makes ListOauth2CredentialProviders: the output of Client::list_oauth2_credential_providers, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_oauth2_credential_providers.h"

#include "outcrop/bedrock_agentcore_control/operations/list_oauth2_credential_providers.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListOauth2CredentialProviders to_owned(const ListOauth2CredentialProvidersView& view) {
  ListOauth2CredentialProviders owned;
  internal::own(owned.credential_providers, view.credential_providers);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListOauth2CredentialProviders& in) {
  writer.begin_object();
  writer.member("credentialProviders", in.credential_providers);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
