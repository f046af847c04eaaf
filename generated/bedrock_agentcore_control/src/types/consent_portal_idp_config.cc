// Writes ConsentPortalIdpConfig as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ConsentPortalIdpConfig& in) {
  writer.begin_object();
  writer.required("credentialProviderArn", in.credential_provider_arn);
  writer.required("scopes", in.scopes);
  writer.member("audience", in.audience);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
