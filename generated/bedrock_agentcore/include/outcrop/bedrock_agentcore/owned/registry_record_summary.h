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

/// The card of an agent that speaks A2A.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinition {
  /// The version of A2A that the card follows.
  std::optional<std::string> schema_version{};
  /// The card itself, as JSON text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const AgentCardDefinition&, const AgentCardDefinition&) = default;
};
AgentCardDefinition to_owned(const AgentCardDefinitionView& view);
void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in);

/// A registry record about an agent that speaks A2A.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptor {
  /// The agent's card: what it can do.
  AgentCardDefinition agent_card{};

  friend bool operator==(const A2aDescriptor&, const A2aDescriptor&) = default;
};
A2aDescriptor to_owned(const A2aDescriptorView& view);
void write_json(internal::JsonWriter& writer, const A2aDescriptor& in);

/// A skill as structured data.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillDefinition.html
struct SkillDefinition {
  /// The version of the schema that the skill follows. Absent: the service found out itself.
  std::optional<std::string> schema_version{};
  /// The skill itself, as JSON text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillDefinition&, const SkillDefinition&) = default;
};
SkillDefinition to_owned(const SkillDefinitionView& view);
void write_json(internal::JsonWriter& writer, const SkillDefinition& in);

/// A skill in Markdown.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinition {
  /// The skill itself, as Markdown text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const SkillMdDefinition&, const SkillMdDefinition&) = default;
};
SkillMdDefinition to_owned(const SkillMdDefinitionView& view);
void write_json(internal::JsonWriter& writer, const SkillMdDefinition& in);

/// A registry record about a skill.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptor {
  /// The skill in Markdown, as agents read it.
  SkillMdDefinition skill_md{};
  /// The skill as structured data; absent where there is none.
  Box<SkillDefinition> skill_definition{};

  friend bool operator==(const AgentSkillsDescriptor&, const AgentSkillsDescriptor&) = default;
};
AgentSkillsDescriptor to_owned(const AgentSkillsDescriptorView& view);
void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in);

/// A registry record of a kind of the account's own.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptor {
  /// The description itself, as text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const CustomDescriptor&, const CustomDescriptor&) = default;
};
CustomDescriptor to_owned(const CustomDescriptorView& view);
void write_json(internal::JsonWriter& writer, const CustomDescriptor& in);

/// How an MCP server is reached.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ServerDefinition.html
struct ServerDefinition {
  /// The version of the schema that the definition follows.
  std::optional<std::string> schema_version{};
  /// The definition itself, as JSON text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const ServerDefinition&, const ServerDefinition&) = default;
};
ServerDefinition to_owned(const ServerDefinitionView& view);
void write_json(internal::JsonWriter& writer, const ServerDefinition& in);

/// The tools of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinition {
  /// The version of the Model Context Protocol that the tools follow.
  std::optional<std::string> protocol_version{};
  /// The tools themselves, as JSON text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const ToolsDefinition&, const ToolsDefinition&) = default;
};
ToolsDefinition to_owned(const ToolsDefinitionView& view);
void write_json(internal::JsonWriter& writer, const ToolsDefinition& in);

/// A registry record about an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_McpDescriptor.html
struct McpDescriptor {
  /// The server: how it is reached.
  ServerDefinition server{};
  /// The tools that the server has.
  ToolsDefinition tools{};

  friend bool operator==(const McpDescriptor&, const McpDescriptor&) = default;
};
McpDescriptor to_owned(const McpDescriptorView& view);
void write_json(internal::JsonWriter& writer, const McpDescriptor& in);

/// What a registry record describes. One member is set, as `descriptorType` says.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Descriptors.html
struct Descriptors {
  /// The record is about an MCP server and its tools.
  Box<McpDescriptor> mcp{};
  /// The record is about an agent that speaks A2A.
  Box<A2aDescriptor> a2a{};
  /// The record is about something of a kind of the account's own.
  std::optional<CustomDescriptor> custom{};
  /// The record is about a skill.
  std::optional<AgentSkillsDescriptor> agent_skills{};

  friend bool operator==(const Descriptors&, const Descriptors&) = default;
};
Descriptors to_owned(const DescriptorsView& view);
void write_json(internal::JsonWriter& writer, const Descriptors& in);

/// A registry record as searches show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummary {
  /// The ARN of the registry that has the record.
  std::string registry_arn{};
  /// The record's ARN.
  std::string record_arn{};
  /// The record's id.
  std::string record_id{};
  /// The record's name.
  std::string name{};
  /// What the record is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// What kind of thing the record describes.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  /// What the record describes.
  Descriptors descriptors{};
  /// The version of the record.
  std::string version{};
  /// The state of the record.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const RegistryRecordSummary&, const RegistryRecordSummary&) = default;
};
RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore
