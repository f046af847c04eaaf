// Makes SaveBrowserSessionProfile: the output of Client::save_browser_session_profile, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/save_browser_session_profile.h"

#include "outcrop/bedrock_agentcore/operations/save_browser_session_profile.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

SaveBrowserSessionProfile to_owned(const SaveBrowserSessionProfileView& view) {
  SaveBrowserSessionProfile owned;
  internal::own(owned.profile_identifier, view.profile_identifier);
  internal::own(owned.browser_identifier, view.browser_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfile& in) {
  writer.begin_object();
  writer.member("profileIdentifier", in.profile_identifier);
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
