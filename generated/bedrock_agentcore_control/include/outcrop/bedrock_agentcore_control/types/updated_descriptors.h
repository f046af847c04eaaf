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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedA2aDescriptor.html
struct UpdatedA2aDescriptor {
  std::optional<A2aDescriptor> optional_value{};

  friend bool operator==(const UpdatedA2aDescriptor&, const UpdatedA2aDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedA2aDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSkillDefinition.html
struct UpdatedSkillDefinition {
  Box<SkillDefinition> optional_value{};

  friend bool operator==(const UpdatedSkillDefinition&, const UpdatedSkillDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSkillDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSkillMdDefinition.html
struct UpdatedSkillMdDefinition {
  std::optional<SkillMdDefinition> optional_value{};

  friend bool operator==(const UpdatedSkillMdDefinition&, const UpdatedSkillMdDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSkillMdDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedAgentSkillsDescriptorFields.html
struct UpdatedAgentSkillsDescriptorFields {
  std::optional<UpdatedSkillMdDefinition> skill_md{};
  std::optional<UpdatedSkillDefinition> skill_definition{};

  friend bool operator==(const UpdatedAgentSkillsDescriptorFields&,
                         const UpdatedAgentSkillsDescriptorFields&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedAgentSkillsDescriptorFields& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedAgentSkillsDescriptor.html
struct UpdatedAgentSkillsDescriptor {
  Box<UpdatedAgentSkillsDescriptorFields> optional_value{};

  friend bool operator==(const UpdatedAgentSkillsDescriptor&, const UpdatedAgentSkillsDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedAgentSkillsDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedCustomDescriptor.html
struct UpdatedCustomDescriptor {
  std::optional<CustomDescriptor> optional_value{};

  friend bool operator==(const UpdatedCustomDescriptor&, const UpdatedCustomDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedCustomDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedServerDefinition.html
struct UpdatedServerDefinition {
  Box<ServerDefinition> optional_value{};

  friend bool operator==(const UpdatedServerDefinition&, const UpdatedServerDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedServerDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedToolsDefinition.html
struct UpdatedToolsDefinition {
  Box<ToolsDefinition> optional_value{};

  friend bool operator==(const UpdatedToolsDefinition&, const UpdatedToolsDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedToolsDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedMcpDescriptorFields.html
struct UpdatedMcpDescriptorFields {
  std::optional<UpdatedServerDefinition> server{};
  std::optional<UpdatedToolsDefinition> tools{};

  friend bool operator==(const UpdatedMcpDescriptorFields&, const UpdatedMcpDescriptorFields&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedMcpDescriptorFields& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedMcpDescriptor.html
struct UpdatedMcpDescriptor {
  std::optional<UpdatedMcpDescriptorFields> optional_value{};

  friend bool operator==(const UpdatedMcpDescriptor&, const UpdatedMcpDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedMcpDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescriptorsUnion.html
struct UpdatedDescriptorsUnion {
  std::optional<UpdatedMcpDescriptor> mcp{};
  std::optional<UpdatedA2aDescriptor> a2a{};
  std::optional<UpdatedCustomDescriptor> custom{};
  std::optional<UpdatedAgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const UpdatedDescriptorsUnion&, const UpdatedDescriptorsUnion&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescriptorsUnion& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescriptors.html
struct UpdatedDescriptors {
  Box<UpdatedDescriptorsUnion> optional_value{};

  friend bool operator==(const UpdatedDescriptors&, const UpdatedDescriptors&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescriptors& in);

}  // namespace outcrop::bedrock_agentcore_control
