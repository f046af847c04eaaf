// Writes ToolsDefinition as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/tools_definition.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ToolsDefinition& in) {
  writer.begin_object();
  writer.member("protocolVersion", in.protocol_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
