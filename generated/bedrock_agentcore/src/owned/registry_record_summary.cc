// Makes RegistryRecordSummary and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/registry_record_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/registry_record_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

AgentCardDefinition to_owned(const AgentCardDefinitionView& view) {
  AgentCardDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in) {
  writer.begin_object();
  writer.member("schemaVersion", in.schema_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

A2aDescriptor to_owned(const A2aDescriptorView& view) {
  A2aDescriptor owned;
  internal::own(owned.agent_card, view.agent_card);
  return owned;
}

void write_json(internal::JsonWriter& writer, const A2aDescriptor& in) {
  writer.begin_object();
  writer.member("agentCard", in.agent_card);
  writer.end_object();
}

SkillDefinition to_owned(const SkillDefinitionView& view) {
  SkillDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SkillDefinition& in) {
  writer.begin_object();
  writer.member("schemaVersion", in.schema_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

SkillMdDefinition to_owned(const SkillMdDefinitionView& view) {
  SkillMdDefinition owned;
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SkillMdDefinition& in) {
  writer.begin_object();
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

AgentSkillsDescriptor to_owned(const AgentSkillsDescriptorView& view) {
  AgentSkillsDescriptor owned;
  internal::own(owned.skill_md, view.skill_md);
  internal::own(owned.skill_definition, view.skill_definition);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentSkillsDescriptor& in) {
  writer.begin_object();
  writer.member("skillMd", in.skill_md);
  writer.member("skillDefinition", in.skill_definition);
  writer.end_object();
}

CustomDescriptor to_owned(const CustomDescriptorView& view) {
  CustomDescriptor owned;
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomDescriptor& in) {
  writer.begin_object();
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

ServerDefinition to_owned(const ServerDefinitionView& view) {
  ServerDefinition owned;
  internal::own(owned.schema_version, view.schema_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ServerDefinition& in) {
  writer.begin_object();
  writer.member("schemaVersion", in.schema_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

ToolsDefinition to_owned(const ToolsDefinitionView& view) {
  ToolsDefinition owned;
  internal::own(owned.protocol_version, view.protocol_version);
  internal::own(owned.inline_content, view.inline_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolsDefinition& in) {
  writer.begin_object();
  writer.member("protocolVersion", in.protocol_version);
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

McpDescriptor to_owned(const McpDescriptorView& view) {
  McpDescriptor owned;
  internal::own(owned.server, view.server);
  internal::own(owned.tools, view.tools);
  return owned;
}

void write_json(internal::JsonWriter& writer, const McpDescriptor& in) {
  writer.begin_object();
  writer.member("server", in.server);
  writer.member("tools", in.tools);
  writer.end_object();
}

Descriptors to_owned(const DescriptorsView& view) {
  Descriptors owned;
  internal::own(owned.mcp, view.mcp);
  internal::own(owned.a2a, view.a2a);
  internal::own(owned.custom, view.custom);
  internal::own(owned.agent_skills, view.agent_skills);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Descriptors& in) {
  writer.begin_object();
  writer.member("mcp", in.mcp);
  writer.member("a2a", in.a2a);
  writer.member("custom", in.custom);
  writer.member("agentSkills", in.agent_skills);
  writer.end_object();
}

RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view) {
  RegistryRecordSummary owned;
  internal::own(owned.registry_arn, view.registry_arn);
  internal::own(owned.record_arn, view.record_arn);
  internal::own(owned.record_id, view.record_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.descriptor_type, view.descriptor_type);
  internal::own(owned.descriptors, view.descriptors);
  internal::own(owned.version, view.version);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in) {
  writer.begin_object();
  writer.member("registryArn", in.registry_arn);
  writer.member("recordArn", in.record_arn);
  writer.member("recordId", in.record_id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("descriptorType", in.descriptor_type);
  writer.member("descriptors", in.descriptors);
  writer.member("version", in.version);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
