// Makes InvokeAgentRuntimeCommandStreamOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/invoke_agent_runtime_command_stream_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/invoke_agent_runtime_command_stream_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ContentDeltaEvent to_owned(const ContentDeltaEventView& view) {
  ContentDeltaEvent owned;
  internal::own(owned.stdout_, view.stdout_);
  internal::own(owned.stderr_, view.stderr_);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentDeltaEvent& in) {
  writer.begin_object();
  writer.member("stdout", in.stdout_);
  writer.member("stderr", in.stderr_);
  writer.end_object();
}

ContentStartEvent to_owned(const ContentStartEventView&) { return {}; }

void write_json(internal::JsonWriter& writer, const ContentStartEvent&) {
  writer.begin_object();
  writer.end_object();
}

ContentStopEvent to_owned(const ContentStopEventView& view) {
  ContentStopEvent owned;
  internal::own(owned.exit_code, view.exit_code);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentStopEvent& in) {
  writer.begin_object();
  writer.member("exitCode", in.exit_code);
  writer.member("status", in.status);
  writer.end_object();
}

ResponseChunk to_owned(const ResponseChunkView& view) {
  ResponseChunk owned;
  internal::own(owned.content_start, view.content_start);
  internal::own(owned.content_delta, view.content_delta);
  internal::own(owned.content_stop, view.content_stop);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ResponseChunk& in) {
  writer.begin_object();
  writer.member("contentStart", in.content_start);
  writer.member("contentDelta", in.content_delta);
  writer.member("contentStop", in.content_stop);
  writer.end_object();
}

InvokeAgentRuntimeCommandStreamOutput to_owned(const InvokeAgentRuntimeCommandStreamOutputView& view) {
  InvokeAgentRuntimeCommandStreamOutput owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandStreamOutput& in) {
  writer.exactly_one("InvokeAgentRuntimeCommandStreamOutput", in.chunk.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("chunk", in.chunk);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
