// Makes InlineAgentResponseStream and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/inline_agent_response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/inline_agent_response_stream.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InlineAgentFilePart to_owned(const InlineAgentFilePartView& view) {
  InlineAgentFilePart owned;
  internal::own(owned.files, view.files);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InlineAgentFilePart& in) {
  writer.begin_object();
  writer.sensitive().member("files", in.files);
  writer.end_object();
}

InlineAgentPayloadPart to_owned(const InlineAgentPayloadPartView& view) {
  InlineAgentPayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.attribution, view.attribution);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InlineAgentPayloadPart& in) {
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.sensitive().member("attribution", in.attribution);
  writer.end_object();
}

InlineAgentReturnControlPayload to_owned(const InlineAgentReturnControlPayloadView& view) {
  InlineAgentReturnControlPayload owned;
  internal::own(owned.invocation_inputs, view.invocation_inputs);
  internal::own(owned.invocation_id, view.invocation_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InlineAgentReturnControlPayload& in) {
  writer.begin_object();
  writer.sensitive().member("invocationInputs", in.invocation_inputs);
  writer.sensitive().member("invocationId", in.invocation_id);
  writer.end_object();
}

InlineAgentTracePart to_owned(const InlineAgentTracePartView& view) {
  InlineAgentTracePart owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.trace, view.trace);
  internal::own(owned.caller_chain, view.caller_chain);
  internal::own(owned.event_time, view.event_time);
  internal::own(owned.collaborator_name, view.collaborator_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InlineAgentTracePart& in) {
  writer.begin_object();
  writer.sensitive().member("sessionId", in.session_id);
  writer.sensitive().member("trace", in.trace);
  writer.sensitive().member("callerChain", in.caller_chain);
  writer.sensitive().member("eventTime", in.event_time, TimestampFormat::date_time);
  writer.sensitive().member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

InlineAgentResponseStream to_owned(const InlineAgentResponseStreamView& view) {
  InlineAgentResponseStream owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.trace, view.trace);
  internal::own(owned.return_control, view.return_control);
  internal::own(owned.files, view.files);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InlineAgentResponseStream& in) {
  writer.exactly_one("InlineAgentResponseStream", in.chunk.has_value() + in.trace.has_value() +
                                                      in.return_control.has_value() + in.files.has_value() +
                                                      in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("chunk", in.chunk);
  writer.sensitive().member("trace", in.trace);
  writer.sensitive().member("returnControl", in.return_control);
  writer.member("files", in.files);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
