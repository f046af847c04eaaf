// Descriptors and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/a2a_descriptor.h"
#include "outcrop/bedrock_agentcore_control/types/custom_descriptor.h"
#include "outcrop/bedrock_agentcore_control/types/server_definition.h"
#include "outcrop/bedrock_agentcore_control/types/skill_definition.h"
#include "outcrop/bedrock_agentcore_control/types/skill_md_definition.h"
#include "outcrop/bedrock_agentcore_control/types/tools_definition.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptor {
  std::optional<SkillMdDefinition> skill_md{};
  Box<SkillDefinition> skill_definition{};

  friend bool operator==(const AgentSkillsDescriptor&, const AgentSkillsDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpDescriptor.html
struct McpDescriptor {
  Box<ServerDefinition> server{};
  Box<ToolsDefinition> tools{};

  friend bool operator==(const McpDescriptor&, const McpDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const McpDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Descriptors.html
struct Descriptors {
  std::optional<McpDescriptor> mcp{};
  std::optional<A2aDescriptor> a2a{};
  std::optional<CustomDescriptor> custom{};
  std::optional<AgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const Descriptors&, const Descriptors&) = default;
};
void write_json(internal::JsonWriter& writer, const Descriptors& in);

}  // namespace outcrop::bedrock_agentcore_control
