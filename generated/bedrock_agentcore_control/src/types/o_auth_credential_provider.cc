// Writes OAuthCredentialProvider as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const OAuthCredentialProvider& in) {
  writer.begin_object();
  writer.required("providerArn", in.provider_arn);
  writer.required("scopes", in.scopes);
  writer.sensitive().member("customParameters", in.custom_parameters);
  writer.member("grantType", in.grant_type);
  writer.member("defaultReturnUrl", in.default_return_url);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
