// Makes CreateBrowserProfile: the output of Client::create_browser_profile, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_browser_profile.h"

#include "outcrop/bedrock_agentcore_control/operations/create_browser_profile.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateBrowserProfile to_owned(const CreateBrowserProfileView& view) {
  CreateBrowserProfile owned;
  internal::own(owned.profile_id, view.profile_id);
  internal::own(owned.profile_arn, view.profile_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateBrowserProfile& in) {
  writer.begin_object();
  writer.member("profileId", in.profile_id);
  writer.member("profileArn", in.profile_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
