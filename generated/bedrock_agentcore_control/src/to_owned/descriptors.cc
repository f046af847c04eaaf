// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/descriptors.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/types/a2a_descriptor.h"
#include "outcrop/bedrock_agentcore_control/types/custom_descriptor.h"
#include "outcrop/bedrock_agentcore_control/types/server_definition.h"
#include "outcrop/bedrock_agentcore_control/types/skill_definition.h"
#include "outcrop/bedrock_agentcore_control/types/skill_md_definition.h"
#include "outcrop/bedrock_agentcore_control/types/tools_definition.h"
#include "outcrop/bedrock_agentcore_control/views/descriptors.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AgentCardDefinition to_owned(const AgentCardDefinitionView& view) {
  AgentCardDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

A2aDescriptor to_owned(const A2aDescriptorView& view) {
  A2aDescriptor owned;
  internal::own(owned.agent_card, view.agent_card);
  return owned;
}

SkillDefinition to_owned(const SkillDefinitionView& view) {
  SkillDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

SkillMdDefinition to_owned(const SkillMdDefinitionView& view) {
  SkillMdDefinition owned;
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

AgentSkillsDescriptor to_owned(const AgentSkillsDescriptorView& view) {
  AgentSkillsDescriptor owned;
  internal::own(owned.skill_md, view.skill_md);
  internal::own(owned.skill_definition, view.skill_definition);
  return owned;
}

CustomDescriptor to_owned(const CustomDescriptorView& view) {
  CustomDescriptor owned;
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

ServerDefinition to_owned(const ServerDefinitionView& view) {
  ServerDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

ToolsDefinition to_owned(const ToolsDefinitionView& view) {
  ToolsDefinition owned;
  internal::own(owned.protocol_version, view.protocol_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

McpDescriptor to_owned(const McpDescriptorView& view) {
  McpDescriptor owned;
  internal::own(owned.server, view.server);
  internal::own(owned.tools, view.tools);
  return owned;
}

Descriptors to_owned(const DescriptorsView& view) {
  Descriptors owned;
  internal::own(owned.mcp, view.mcp);
  internal::own(owned.a2a, view.a2a);
  internal::own(owned.custom, view.custom);
  internal::own(owned.agent_skills, view.agent_skills);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
