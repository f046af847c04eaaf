// Writes ToolArguments and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/tool_arguments.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const InputContentBlock& in) {
  writer.begin_object();
  writer.required("path", in.path);
  writer.member("text", in.text);
  writer.sensitive().member("blob", in.blob);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolArguments& in) {
  writer.begin_object();
  writer.member("code", in.code);
  writer.member("language", in.language);
  writer.member("clearContext", in.clear_context);
  writer.member("command", in.command);
  writer.member("path", in.path);
  writer.member("paths", in.paths);
  writer.member("content", in.content);
  writer.member("directoryPath", in.directory_path);
  writer.member("taskId", in.task_id);
  writer.member("runtime", in.runtime);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
