// RegistryRecordSummaryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// The card of an agent that speaks A2A.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinitionView {
  /// The version of A2A that the card follows.
  std::optional<std::string_view> schema_version{};
  /// The card itself, as JSON text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const AgentCardDefinitionView*);

/// A registry record about an agent that speaks A2A.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptorView {
  /// The agent's card: what it can do.
  AgentCardDefinitionView agent_card{};
};
const internal::Schema& schema_of(const A2aDescriptorView*);

/// A skill as structured data.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillDefinition.html
struct SkillDefinitionView {
  /// The version of the schema that the skill follows. Absent: the service found out itself.
  std::optional<std::string_view> schema_version{};
  /// The skill itself, as JSON text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillDefinitionView*);

/// A skill in Markdown.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinitionView {
  /// The skill itself, as Markdown text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillMdDefinitionView*);

/// A registry record about a skill.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptorView {
  /// The skill in Markdown, as agents read it.
  SkillMdDefinitionView skill_md{};
  /// The skill as structured data; absent where there is none.
  OptionalRef<SkillDefinitionView> skill_definition{};
};
const internal::Schema& schema_of(const AgentSkillsDescriptorView*);

/// A registry record of a kind of the account's own.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptorView {
  /// The description itself, as text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const CustomDescriptorView*);

/// How an MCP server is reached.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ServerDefinition.html
struct ServerDefinitionView {
  /// The version of the schema that the definition follows.
  std::optional<std::string_view> schema_version{};
  /// The definition itself, as JSON text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ServerDefinitionView*);

/// The tools of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinitionView {
  /// The version of the Model Context Protocol that the tools follow.
  std::optional<std::string_view> protocol_version{};
  /// The tools themselves, as JSON text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ToolsDefinitionView*);

/// A registry record about an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_McpDescriptor.html
struct McpDescriptorView {
  /// The server: how it is reached.
  ServerDefinitionView server{};
  /// The tools that the server has.
  ToolsDefinitionView tools{};
};
const internal::Schema& schema_of(const McpDescriptorView*);

/// What a registry record describes. One member is set, as `descriptorType` says.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Descriptors.html
struct DescriptorsView {
  /// The record is about an MCP server and its tools.
  OptionalRef<McpDescriptorView> mcp{};
  /// The record is about an agent that speaks A2A.
  OptionalRef<A2aDescriptorView> a2a{};
  /// The record is about something of a kind of the account's own.
  OptionalRef<CustomDescriptorView> custom{};
  /// The record is about a skill.
  OptionalRef<AgentSkillsDescriptorView> agent_skills{};
};
const internal::Schema& schema_of(const DescriptorsView*);

/// A registry record as searches show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummaryView {
  /// The ARN of the registry that has the record.
  std::string_view registry_arn{};
  /// The record's ARN.
  std::string_view record_arn{};
  /// The record's id.
  std::string_view record_id{};
  /// The record's name.
  std::string_view name{};
  /// What the record is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// What kind of thing the record describes.
  Open<DescriptorType> descriptor_type{};
  /// What the record describes.
  DescriptorsView descriptors{};
  /// The version of the record.
  std::string_view version{};
  /// The state of the record.
  Open<RegistryRecordStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore
