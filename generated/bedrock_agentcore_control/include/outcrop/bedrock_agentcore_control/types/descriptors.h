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

/// Skills for agents, as a registry describes them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptor {
  /// The description that people and models read, as Markdown; it may be absent.
  std::optional<SkillMdDefinition> skill_md{};
  /// The description that programs read, as JSON; it may be absent.
  Box<SkillDefinition> skill_definition{};

  friend bool operator==(const AgentSkillsDescriptor&, const AgentSkillsDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in);

/// What a record of a registry tells of an MCP server; it is checked against the schemas of MCP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpDescriptor.html
struct McpDescriptor {
  /// The server itself.
  Box<ServerDefinition> server{};
  /// The tools that it offers.
  Box<ToolsDefinition> tools{};

  friend bool operator==(const McpDescriptor&, const McpDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const McpDescriptor& in);

/// The description that a record of a registry holds; only the member that fits the record's `descriptorType` is
/// set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Descriptors.html
struct Descriptors {
  /// What is told of an MCP server; for `MCP`.
  std::optional<McpDescriptor> mcp{};
  /// What is told of an agent; for `A2A`.
  std::optional<A2aDescriptor> a2a{};
  /// What is told of anything else; for `CUSTOM`.
  std::optional<CustomDescriptor> custom{};
  /// What is told of skills; for `AGENT_SKILLS`.
  std::optional<AgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const Descriptors&, const Descriptors&) = default;
};
void write_json(internal::JsonWriter& writer, const Descriptors& in);

}  // namespace outcrop::bedrock_agentcore_control
