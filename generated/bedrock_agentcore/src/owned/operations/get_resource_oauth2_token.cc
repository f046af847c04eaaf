// Makes GetResourceOauth2Token: the output of Client::get_resource_oauth2_token, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_resource_oauth2_token.h"

#include "outcrop/bedrock_agentcore/operations/get_resource_oauth2_token.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetResourceOauth2Token to_owned(const GetResourceOauth2TokenView& view) {
  GetResourceOauth2Token owned;
  internal::own(owned.authorization_url, view.authorization_url);
  internal::own(owned.access_token, view.access_token);
  internal::own(owned.session_uri, view.session_uri);
  internal::own(owned.session_status, view.session_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourceOauth2Token& in) {
  writer.begin_object();
  writer.sensitive().member("authorizationUrl", in.authorization_url);
  writer.sensitive().member("accessToken", in.access_token);
  writer.member("sessionUri", in.session_uri);
  writer.member("sessionStatus", in.session_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
