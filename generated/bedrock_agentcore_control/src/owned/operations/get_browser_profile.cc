// Makes GetBrowserProfile: the output of Client::get_browser_profile, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_browser_profile.h"

#include "outcrop/bedrock_agentcore_control/operations/get_browser_profile.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetBrowserProfile to_owned(const GetBrowserProfileView& view) {
  GetBrowserProfile owned;
  internal::own(owned.profile_id, view.profile_id);
  internal::own(owned.profile_arn, view.profile_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.last_saved_at, view.last_saved_at);
  internal::own(owned.last_saved_browser_session_id, view.last_saved_browser_session_id);
  internal::own(owned.last_saved_browser_id, view.last_saved_browser_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetBrowserProfile& in) {
  writer.begin_object();
  writer.member("profileId", in.profile_id);
  writer.member("profileArn", in.profile_arn);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("lastSavedAt", in.last_saved_at, TimestampFormat::date_time);
  writer.member("lastSavedBrowserSessionId", in.last_saved_browser_session_id);
  writer.member("lastSavedBrowserId", in.last_saved_browser_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
