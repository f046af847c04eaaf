// Makes DeleteOauth2CredentialProvider: the output of Client::delete_oauth2_credential_provider, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_oauth2_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_oauth2_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteOauth2CredentialProvider to_owned(const DeleteOauth2CredentialProviderView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteOauth2CredentialProvider&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
