// Makes DeleteBrowserProfile: the output of Client::delete_browser_profile, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_browser_profile.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_browser_profile.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteBrowserProfile to_owned(const DeleteBrowserProfileView& view) {
  DeleteBrowserProfile owned;
  internal::own(owned.profile_id, view.profile_id);
  internal::own(owned.profile_arn, view.profile_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.last_saved_at, view.last_saved_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteBrowserProfile& in) {
  writer.begin_object();
  writer.member("profileId", in.profile_id);
  writer.member("profileArn", in.profile_arn);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("lastSavedAt", in.last_saved_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
