// Writes CredentialsProviderConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const PaymentCredentialProviderConfiguration& in) {
  writer.begin_object();
  writer.required("credentialProviderArn", in.credential_provider_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CredentialsProviderConfiguration& in) {
  writer.exactly_one("CredentialsProviderConfiguration",
                     in.coinbase_cdp.has_value() + in.stripe_privy.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCDP", in.coinbase_cdp);
  writer.member("stripePrivy", in.stripe_privy);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
