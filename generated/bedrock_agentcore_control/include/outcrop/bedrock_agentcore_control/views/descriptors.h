// DescriptorsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// The agent card of an agent that speaks A2A, and the version of its format.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinitionView {
  /// The version of the A2A specification that the card follows.
  std::optional<std::string_view> schema_version{};
  /// The card itself, as JSON text.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const AgentCardDefinitionView*);

/// An agent that speaks the A2A protocol, as a registry describes it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptorView {
  /// The agent card: what the agent can do, and where it is reached.
  OptionalRef<AgentCardDefinitionView> agent_card{};
};
const internal::Schema& schema_of(const A2aDescriptorView*);

/// A skill as a record of a registry tells of it to programs.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillDefinition.html
struct SkillDefinitionView {
  /// The version of that JSON's form.
  std::optional<std::string_view> schema_version{};
  /// The skill as JSON.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillDefinitionView*);

/// A skill as a record of a registry tells of it to readers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinitionView {
  /// The skill as Markdown.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillMdDefinitionView*);

/// Skills for agents, as a registry describes them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptorView {
  /// The description that people and models read, as Markdown; it may be absent.
  OptionalRef<SkillMdDefinitionView> skill_md{};
  /// The description that programs read, as JSON; it may be absent.
  OptionalRef<SkillDefinitionView> skill_definition{};
};
const internal::Schema& schema_of(const AgentSkillsDescriptorView*);

/// Something that follows no standard protocol, as a registry describes it, such as an API or a Lambda function.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptorView {
  /// The description, as JSON text of the account's own form.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const CustomDescriptorView*);

/// An MCP server as a record of a registry tells of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ServerDefinition.html
struct ServerDefinitionView {
  /// The version of that form. Absent: the service finds it out.
  std::optional<std::string_view> schema_version{};
  /// The server as JSON, in the form that MCP gives it.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ServerDefinitionView*);

/// The tools of an MCP server as a record of a registry tells of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinitionView {
  /// The version of MCP. Absent: the service finds it out.
  std::optional<std::string_view> protocol_version{};
  /// The tools as JSON, in the form that MCP gives them.
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ToolsDefinitionView*);

/// What a record of a registry tells of an MCP server; it is checked against the schemas of MCP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpDescriptor.html
struct McpDescriptorView {
  /// The server itself.
  OptionalRef<ServerDefinitionView> server{};
  /// The tools that it offers.
  OptionalRef<ToolsDefinitionView> tools{};
};
const internal::Schema& schema_of(const McpDescriptorView*);

/// The description that a record of a registry holds; only the member that fits the record's `descriptorType` is
/// set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Descriptors.html
struct DescriptorsView {
  /// What is told of an MCP server; for `MCP`.
  OptionalRef<McpDescriptorView> mcp{};
  /// What is told of an agent; for `A2A`.
  OptionalRef<A2aDescriptorView> a2a{};
  /// What is told of anything else; for `CUSTOM`.
  OptionalRef<CustomDescriptorView> custom{};
  /// What is told of skills; for `AGENT_SKILLS`.
  OptionalRef<AgentSkillsDescriptorView> agent_skills{};
};
const internal::Schema& schema_of(const DescriptorsView*);

}  // namespace outcrop::bedrock_agentcore_control
