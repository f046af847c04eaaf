// Makes StopBrowserSession: the output of Client::stop_browser_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/stop_browser_session.h"

#include "outcrop/bedrock_agentcore/operations/stop_browser_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StopBrowserSession to_owned(const StopBrowserSessionView& view) {
  StopBrowserSession owned;
  internal::own(owned.browser_identifier, view.browser_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StopBrowserSession& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
