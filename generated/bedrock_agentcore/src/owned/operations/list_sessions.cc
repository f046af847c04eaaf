// Makes ListSessions: the output of Client::list_sessions, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_sessions.h"

#include "outcrop/bedrock_agentcore/operations/list_sessions.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListSessions to_owned(const ListSessionsView& view) {
  ListSessions owned;
  internal::own(owned.session_summaries, view.session_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListSessions& in) {
  writer.begin_object();
  writer.member("sessionSummaries", in.session_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
