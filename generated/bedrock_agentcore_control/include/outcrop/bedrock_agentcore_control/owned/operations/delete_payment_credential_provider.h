// DeletePaymentCredentialProvider: the output of Client::delete_payment_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeletePaymentCredentialProviderView;

/// Empty: the credential provider is deleted.
struct DeletePaymentCredentialProvider {
  friend bool operator==(const DeletePaymentCredentialProvider&, const DeletePaymentCredentialProvider&) = default;
};
DeletePaymentCredentialProvider to_owned(const DeletePaymentCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const DeletePaymentCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
