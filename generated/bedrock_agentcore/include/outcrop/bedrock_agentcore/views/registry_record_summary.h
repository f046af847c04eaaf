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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const AgentCardDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptorView {
  AgentCardDefinitionView agent_card{};
};
const internal::Schema& schema_of(const A2aDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillDefinition.html
struct SkillDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SkillMdDefinition.html
struct SkillMdDefinitionView {
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const SkillMdDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentSkillsDescriptor.html
struct AgentSkillsDescriptorView {
  SkillMdDefinitionView skill_md{};
  OptionalRef<SkillDefinitionView> skill_definition{};
};
const internal::Schema& schema_of(const AgentSkillsDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptorView {
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const CustomDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ServerDefinition.html
struct ServerDefinitionView {
  std::optional<std::string_view> schema_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ServerDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinitionView {
  std::optional<std::string_view> protocol_version{};
  std::optional<std::string_view> inline_content{};
};
const internal::Schema& schema_of(const ToolsDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_McpDescriptor.html
struct McpDescriptorView {
  ServerDefinitionView server{};
  ToolsDefinitionView tools{};
};
const internal::Schema& schema_of(const McpDescriptorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Descriptors.html
struct DescriptorsView {
  OptionalRef<McpDescriptorView> mcp{};
  OptionalRef<A2aDescriptorView> a2a{};
  OptionalRef<CustomDescriptorView> custom{};
  OptionalRef<AgentSkillsDescriptorView> agent_skills{};
};
const internal::Schema& schema_of(const DescriptorsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummaryView {
  std::string_view registry_arn{};
  std::string_view record_arn{};
  std::string_view record_id{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<DescriptorType> descriptor_type{};
  DescriptorsView descriptors{};
  std::string_view version{};
  Open<RegistryRecordStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore
