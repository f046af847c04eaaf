// RegistryRecordSummary and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct AgentCardDefinitionView;
struct A2aDescriptorView;
struct SkillDefinitionView;
struct SkillMdDefinitionView;
struct AgentSkillsDescriptorView;
struct CustomDescriptorView;
struct ServerDefinitionView;
struct ToolsDefinitionView;
struct McpDescriptorView;
struct DescriptorsView;
struct RegistryRecordSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinition {
  std::optional<std::string> schema_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const AgentCardDefinition&, const AgentCardDefinition&) = default;
};
AgentCardDefinition to_owned(const AgentCardDefinitionView& view);
void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptor {
  AgentCardDefinition agent_card{};

  friend bool operator==(const A2aDescriptor&, const A2aDescriptor&) = default;
};
A2aDescriptor to_owned(const A2aDescriptorView& view);
void write_json(internal::JsonWriter& writer, const A2aDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillDefinition.html
struct SkillDefinition {
  std::optional<std::string> schema_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillDefinition&, const SkillDefinition&) = default;
};
SkillDefinition to_owned(const SkillDefinitionView& view);
void write_json(internal::JsonWriter& writer, const SkillDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinition {
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillMdDefinition&, const SkillMdDefinition&) = default;
};
SkillMdDefinition to_owned(const SkillMdDefinitionView& view);
void write_json(internal::JsonWriter& writer, const SkillMdDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptor {
  SkillMdDefinition skill_md{};
  Box<SkillDefinition> skill_definition{};

  friend bool operator==(const AgentSkillsDescriptor&, const AgentSkillsDescriptor&) = default;
};
AgentSkillsDescriptor to_owned(const AgentSkillsDescriptorView& view);
void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptor {
  std::optional<std::string> inline_content{};

  friend bool operator==(const CustomDescriptor&, const CustomDescriptor&) = default;
};
CustomDescriptor to_owned(const CustomDescriptorView& view);
void write_json(internal::JsonWriter& writer, const CustomDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ServerDefinition.html
struct ServerDefinition {
  std::optional<std::string> schema_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const ServerDefinition&, const ServerDefinition&) = default;
};
ServerDefinition to_owned(const ServerDefinitionView& view);
void write_json(internal::JsonWriter& writer, const ServerDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinition {
  std::optional<std::string> protocol_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const ToolsDefinition&, const ToolsDefinition&) = default;
};
ToolsDefinition to_owned(const ToolsDefinitionView& view);
void write_json(internal::JsonWriter& writer, const ToolsDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_McpDescriptor.html
struct McpDescriptor {
  ServerDefinition server{};
  ToolsDefinition tools{};

  friend bool operator==(const McpDescriptor&, const McpDescriptor&) = default;
};
McpDescriptor to_owned(const McpDescriptorView& view);
void write_json(internal::JsonWriter& writer, const McpDescriptor& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Descriptors.html
struct Descriptors {
  Box<McpDescriptor> mcp{};
  Box<A2aDescriptor> a2a{};
  std::optional<CustomDescriptor> custom{};
  std::optional<AgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const Descriptors&, const Descriptors&) = default;
};
Descriptors to_owned(const DescriptorsView& view);
void write_json(internal::JsonWriter& writer, const Descriptors& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummary {
  std::string registry_arn{};
  std::string record_arn{};
  std::string record_id{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  Descriptors descriptors{};
  std::string version{};
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const RegistryRecordSummary&, const RegistryRecordSummary&) = default;
};
RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore
