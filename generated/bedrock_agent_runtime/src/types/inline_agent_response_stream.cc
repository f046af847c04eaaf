// Writes InlineAgentResponseStream and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/inline_agent_response_stream.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const InlineAgentFilePart& in) {
  writer.begin_object();
  writer.member("files", in.files);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineAgentPayloadPart& in) {
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("attribution", in.attribution);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineAgentReturnControlPayload& in) {
  writer.begin_object();
  writer.member("invocationInputs", in.invocation_inputs);
  writer.member("invocationId", in.invocation_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineAgentTracePart& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("trace", in.trace);
  writer.member("callerChain", in.caller_chain);
  writer.member("eventTime", in.event_time, TimestampFormat::date_time);
  writer.member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineAgentResponseStream& in) {
  writer.exactly_one("InlineAgentResponseStream", in.chunk.has_value() + in.trace.has_value() +
                                                      in.return_control.has_value() + in.files.has_value() +
                                                      in.unknown.has_value());
  writer.begin_object();
  writer.member("chunk", in.chunk);
  writer.member("trace", in.trace);
  writer.member("returnControl", in.return_control);
  writer.member("files", in.files);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
