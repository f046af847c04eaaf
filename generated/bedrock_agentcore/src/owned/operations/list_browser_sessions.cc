// Makes ListBrowserSessions: the output of Client::list_browser_sessions, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_browser_sessions.h"

#include "outcrop/bedrock_agentcore/operations/list_browser_sessions.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListBrowserSessions to_owned(const ListBrowserSessionsView& view) {
  ListBrowserSessions owned;
  internal::own(owned.items, view.items);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListBrowserSessions& in) {
  writer.begin_object();
  writer.member("items", in.items);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
