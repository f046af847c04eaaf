// Makes BrowserSessionStream and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/browser_session_stream.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/browser_session_stream.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

AutomationStream to_owned(const AutomationStreamView& view) {
  AutomationStream owned;
  internal::own(owned.stream_endpoint, view.stream_endpoint);
  internal::own(owned.stream_status, view.stream_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomationStream& in) {
  writer.begin_object();
  writer.member("streamEndpoint", in.stream_endpoint);
  writer.member("streamStatus", in.stream_status);
  writer.end_object();
}

LiveViewStream to_owned(const LiveViewStreamView& view) {
  LiveViewStream owned;
  internal::own(owned.stream_endpoint, view.stream_endpoint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const LiveViewStream& in) {
  writer.begin_object();
  writer.member("streamEndpoint", in.stream_endpoint);
  writer.end_object();
}

BrowserSessionStream to_owned(const BrowserSessionStreamView& view) {
  BrowserSessionStream owned;
  internal::own(owned.automation_stream, view.automation_stream);
  internal::own(owned.live_view_stream, view.live_view_stream);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BrowserSessionStream& in) {
  writer.begin_object();
  writer.member("automationStream", in.automation_stream);
  writer.member("liveViewStream", in.live_view_stream);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
