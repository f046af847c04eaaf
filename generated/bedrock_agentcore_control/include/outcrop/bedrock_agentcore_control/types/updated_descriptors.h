// UpdatedDescriptors and the shapes that only it holds: parts of requests.
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

/// Sets or unsets what a record tells of an A2A agent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedA2aDescriptor.html
struct UpdatedA2aDescriptor {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  std::optional<A2aDescriptor> optional_value{};

  friend bool operator==(const UpdatedA2aDescriptor&, const UpdatedA2aDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedA2aDescriptor& in);

/// Sets or unsets what a record tells of a skill to programs.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSkillDefinition.html
struct UpdatedSkillDefinition {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  Box<SkillDefinition> optional_value{};

  friend bool operator==(const UpdatedSkillDefinition&, const UpdatedSkillDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSkillDefinition& in);

/// Sets or unsets what a record tells of a skill to readers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSkillMdDefinition.html
struct UpdatedSkillMdDefinition {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  std::optional<SkillMdDefinition> optional_value{};

  friend bool operator==(const UpdatedSkillMdDefinition&, const UpdatedSkillMdDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSkillMdDefinition& in);

/// The parts of what a record tells of skills; those that are absent stay as they are.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedAgentSkillsDescriptorFields.html
struct UpdatedAgentSkillsDescriptorFields {
  /// What the record tells to readers.
  std::optional<UpdatedSkillMdDefinition> skill_md{};
  /// What the record tells to programs.
  std::optional<UpdatedSkillDefinition> skill_definition{};

  friend bool operator==(const UpdatedAgentSkillsDescriptorFields&,
                         const UpdatedAgentSkillsDescriptorFields&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedAgentSkillsDescriptorFields& in);

/// Changes or unsets what a record tells of skills.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedAgentSkillsDescriptor.html
struct UpdatedAgentSkillsDescriptor {
  /// The parts that change. Absent: the record tells nothing of skills any more.
  Box<UpdatedAgentSkillsDescriptorFields> optional_value{};

  friend bool operator==(const UpdatedAgentSkillsDescriptor&, const UpdatedAgentSkillsDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedAgentSkillsDescriptor& in);

/// Sets or unsets what a record tells in a form of its own.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedCustomDescriptor.html
struct UpdatedCustomDescriptor {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  std::optional<CustomDescriptor> optional_value{};

  friend bool operator==(const UpdatedCustomDescriptor&, const UpdatedCustomDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedCustomDescriptor& in);

/// Sets or unsets what a record tells of an MCP server itself.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedServerDefinition.html
struct UpdatedServerDefinition {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  Box<ServerDefinition> optional_value{};

  friend bool operator==(const UpdatedServerDefinition&, const UpdatedServerDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedServerDefinition& in);

/// Sets or unsets what a record tells of the tools of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedToolsDefinition.html
struct UpdatedToolsDefinition {
  /// What the record tells from now on. Absent: it tells nothing of this any more.
  Box<ToolsDefinition> optional_value{};

  friend bool operator==(const UpdatedToolsDefinition&, const UpdatedToolsDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedToolsDefinition& in);

/// The parts of what a record tells of an MCP server; those that are absent stay as they are.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedMcpDescriptorFields.html
struct UpdatedMcpDescriptorFields {
  /// The server itself.
  std::optional<UpdatedServerDefinition> server{};
  /// The tools that it offers.
  std::optional<UpdatedToolsDefinition> tools{};

  friend bool operator==(const UpdatedMcpDescriptorFields&, const UpdatedMcpDescriptorFields&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedMcpDescriptorFields& in);

/// Changes or unsets what a record tells of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedMcpDescriptor.html
struct UpdatedMcpDescriptor {
  /// The parts that change. Absent: the record tells nothing of a server any more.
  std::optional<UpdatedMcpDescriptorFields> optional_value{};

  friend bool operator==(const UpdatedMcpDescriptor&, const UpdatedMcpDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedMcpDescriptor& in);

/// What a record tells, by kind of thing; those that are absent stay as they are.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescriptorsUnion.html
struct UpdatedDescriptorsUnion {
  /// What the record tells of an MCP server.
  std::optional<UpdatedMcpDescriptor> mcp{};
  /// What the record tells of an A2A agent.
  std::optional<UpdatedA2aDescriptor> a2a{};
  /// What the record tells in a form of its own.
  std::optional<UpdatedCustomDescriptor> custom{};
  /// What the record tells of skills.
  std::optional<UpdatedAgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const UpdatedDescriptorsUnion&, const UpdatedDescriptorsUnion&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescriptorsUnion& in);

/// Changes or unsets what a record tells.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescriptors.html
struct UpdatedDescriptors {
  /// The parts that change. Absent: the record tells nothing any more.
  Box<UpdatedDescriptorsUnion> optional_value{};

  friend bool operator==(const UpdatedDescriptors&, const UpdatedDescriptors&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescriptors& in);

}  // namespace outcrop::bedrock_agentcore_control
