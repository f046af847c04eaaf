// Makes StartBrowserSession: the output of Client::start_browser_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/start_browser_session.h"

#include "outcrop/bedrock_agentcore/operations/start_browser_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StartBrowserSession to_owned(const StartBrowserSessionView& view) {
  StartBrowserSession owned;
  internal::own(owned.browser_identifier, view.browser_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.streams, view.streams);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartBrowserSession& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("streams", in.streams);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
