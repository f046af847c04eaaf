// Makes AuthorizationData and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/authorization_data.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/authorization_data.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

OAuth2AuthorizationData to_owned(const OAuth2AuthorizationDataView& view) {
  OAuth2AuthorizationData owned;
  internal::own(owned.authorization_url, view.authorization_url);
  internal::own(owned.user_id, view.user_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OAuth2AuthorizationData& in) {
  writer.begin_object();
  writer.member("authorizationUrl", in.authorization_url);
  writer.member("userId", in.user_id);
  writer.end_object();
}

AuthorizationData to_owned(const AuthorizationDataView& view) {
  AuthorizationData owned;
  internal::own(owned.oauth2, view.oauth2);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AuthorizationData& in) {
  writer.exactly_one("AuthorizationData", in.oauth2.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("oauth2", in.oauth2);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
