// Writes A2aDescriptor and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/a2a_descriptor.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in) {
  writer.begin_object();
  writer.member("schemaVersion", in.schema_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const A2aDescriptor& in) {
  writer.begin_object();
  writer.member("agentCard", in.agent_card);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
