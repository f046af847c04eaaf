// Makes ListBrowserProfiles: the output of Client::list_browser_profiles, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_browser_profiles.h"

#include "outcrop/bedrock_agentcore_control/operations/list_browser_profiles.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListBrowserProfiles to_owned(const ListBrowserProfilesView& view) {
  ListBrowserProfiles owned;
  internal::own(owned.profile_summaries, view.profile_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListBrowserProfiles& in) {
  writer.begin_object();
  writer.member("profileSummaries", in.profile_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
