// DescriptorsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const AgentCardDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptorView {
  OptionalRef<AgentCardDefinitionView> agent_card{};
};
const internal::Schema& schema_of(const A2aDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillDefinition.html
struct SkillDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinitionView {
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillMdDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptorView {
  OptionalRef<SkillMdDefinitionView> skill_md{};
  OptionalRef<SkillDefinitionView> skill_definition{};
};
const internal::Schema& schema_of(const AgentSkillsDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptorView {
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const CustomDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ServerDefinition.html
struct ServerDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ServerDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinitionView {
  std::optional<std::string_view> protocol_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ToolsDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpDescriptor.html
struct McpDescriptorView {
  OptionalRef<ServerDefinitionView> server{};
  OptionalRef<ToolsDefinitionView> tools{};
};
const internal::Schema& schema_of(const McpDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Descriptors.html
struct DescriptorsView {
  OptionalRef<McpDescriptorView> mcp{};
  OptionalRef<A2aDescriptorView> a2a{};
  OptionalRef<CustomDescriptorView> custom{};
  OptionalRef<AgentSkillsDescriptorView> agent_skills{};
};
const internal::Schema& schema_of(const DescriptorsView*);

}  // namespace outcrop::bedrock_agentcore_control
