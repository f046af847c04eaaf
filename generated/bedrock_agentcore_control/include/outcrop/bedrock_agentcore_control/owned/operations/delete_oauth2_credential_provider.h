// DeleteOauth2CredentialProvider: the output of Client::delete_oauth2_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteOauth2CredentialProviderView;

/// Empty: the deletion has begun.
struct DeleteOauth2CredentialProvider {
  friend bool operator==(const DeleteOauth2CredentialProvider&, const DeleteOauth2CredentialProvider&) = default;
};
DeleteOauth2CredentialProvider to_owned(const DeleteOauth2CredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const DeleteOauth2CredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
