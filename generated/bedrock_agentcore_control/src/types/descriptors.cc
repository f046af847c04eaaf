// Writes Descriptors and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/descriptors.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in) {
  writer.begin_object();
  writer.member("skillMd", in.skill_md);
  writer.member("skillDefinition", in.skill_definition);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const McpDescriptor& in) {
  writer.begin_object();
  writer.member("server", in.server);
  writer.member("tools", in.tools);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Descriptors& in) {
  writer.begin_object();
  writer.member("mcp", in.mcp);
  writer.member("a2a", in.a2a);
  writer.member("custom", in.custom);
  writer.member("agentSkills", in.agent_skills);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
