// DeleteApiKeyCredentialProvider: the output of Client::delete_api_key_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteApiKeyCredentialProviderView;

/// Empty: the provider is deleted.
struct DeleteApiKeyCredentialProvider {
  friend bool operator==(const DeleteApiKeyCredentialProvider&, const DeleteApiKeyCredentialProvider&) = default;
};
DeleteApiKeyCredentialProvider to_owned(const DeleteApiKeyCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const DeleteApiKeyCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
