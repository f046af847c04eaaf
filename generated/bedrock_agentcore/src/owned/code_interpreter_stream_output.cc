// Makes CodeInterpreterStreamOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/code_interpreter_stream_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/code_interpreter_stream_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ResourceContent to_owned(const ResourceContentView& view) {
  ResourceContent owned;
  internal::own(owned.type, view.type);
  internal::own(owned.uri, view.uri);
  internal::own(owned.mime_type, view.mime_type);
  internal::own(owned.text, view.text);
  internal::own(owned.blob, view.blob);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ResourceContent& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("uri", in.uri);
  writer.member("mimeType", in.mime_type);
  writer.member("text", in.text);
  writer.member("blob", in.blob);
  writer.end_object();
}

ContentBlock to_owned(const ContentBlockView& view) {
  ContentBlock owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.data, view.data);
  internal::own(owned.mime_type, view.mime_type);
  internal::own(owned.uri, view.uri);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.size, view.size);
  internal::own(owned.resource, view.resource);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlock& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("text", in.text);
  writer.member("data", in.data);
  writer.member("mimeType", in.mime_type);
  writer.member("uri", in.uri);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("size", in.size);
  writer.member("resource", in.resource);
  writer.end_object();
}

ToolResultStructuredContent to_owned(const ToolResultStructuredContentView& view) {
  ToolResultStructuredContent owned;
  internal::own(owned.task_id, view.task_id);
  internal::own(owned.task_status, view.task_status);
  internal::own(owned.stdout_, view.stdout_);
  internal::own(owned.stderr_, view.stderr_);
  internal::own(owned.exit_code, view.exit_code);
  internal::own(owned.execution_time, view.execution_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolResultStructuredContent& in) {
  writer.begin_object();
  writer.member("taskId", in.task_id);
  writer.member("taskStatus", in.task_status);
  writer.member("stdout", in.stdout_);
  writer.member("stderr", in.stderr_);
  writer.member("exitCode", in.exit_code);
  writer.member("executionTime", in.execution_time);
  writer.end_object();
}

CodeInterpreterResult to_owned(const CodeInterpreterResultView& view) {
  CodeInterpreterResult owned;
  internal::own(owned.content, view.content);
  internal::own(owned.structured_content, view.structured_content);
  internal::own(owned.is_error, view.is_error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterResult& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("structuredContent", in.structured_content);
  writer.member("isError", in.is_error);
  writer.end_object();
}

CodeInterpreterStreamOutput to_owned(const CodeInterpreterStreamOutputView& view) {
  CodeInterpreterStreamOutput owned;
  internal::own(owned.result, view.result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterStreamOutput& in) {
  writer.exactly_one("CodeInterpreterStreamOutput", in.result.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("result", in.result);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
