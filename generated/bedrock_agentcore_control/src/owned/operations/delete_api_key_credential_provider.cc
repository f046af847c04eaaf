// Makes DeleteApiKeyCredentialProvider: the output of Client::delete_api_key_credential_provider, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_api_key_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_api_key_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteApiKeyCredentialProvider to_owned(const DeleteApiKeyCredentialProviderView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteApiKeyCredentialProvider&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
