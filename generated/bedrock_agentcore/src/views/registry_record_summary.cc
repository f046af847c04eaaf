// Decode tables and records of RegistryRecordSummaryView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/registry_record_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field agent_card_definition_fields[] = {
    {"schemaVersion", &internal::string_type, offsetof(AgentCardDefinitionView, schema_version),
     internal::Slot::optional},
    {"inlineContent", &internal::string_type, offsetof(AgentCardDefinitionView, inline_content),
     internal::Slot::optional},
};

constexpr internal::Field a2a_descriptor_fields[] = {
    {"agentCard", &schemas::agent_card_definition_type, offsetof(A2aDescriptorView, agent_card), internal::Slot::plain},
};

constexpr internal::Field skill_definition_fields[] = {
    {"schemaVersion", &internal::string_type, offsetof(SkillDefinitionView, schema_version), internal::Slot::optional},
    {"inlineContent", &internal::string_type, offsetof(SkillDefinitionView, inline_content), internal::Slot::optional},
};

constexpr internal::Field skill_md_definition_fields[] = {
    {"inlineContent", &internal::string_type, offsetof(SkillMdDefinitionView, inline_content),
     internal::Slot::optional},
};

constexpr internal::Field agent_skills_descriptor_fields[] = {
    {"skillMd", &schemas::skill_md_definition_type, offsetof(AgentSkillsDescriptorView, skill_md),
     internal::Slot::plain},
    {"skillDefinition", &schemas::skill_definition_type, offsetof(AgentSkillsDescriptorView, skill_definition),
     internal::Slot::reference},
};

constexpr internal::Field custom_descriptor_fields[] = {
    {"inlineContent", &internal::string_type, offsetof(CustomDescriptorView, inline_content), internal::Slot::optional},
};

constexpr internal::Field server_definition_fields[] = {
    {"schemaVersion", &internal::string_type, offsetof(ServerDefinitionView, schema_version), internal::Slot::optional},
    {"inlineContent", &internal::string_type, offsetof(ServerDefinitionView, inline_content), internal::Slot::optional},
};

constexpr internal::Field tools_definition_fields[] = {
    {"protocolVersion", &internal::string_type, offsetof(ToolsDefinitionView, protocol_version),
     internal::Slot::optional},
    {"inlineContent", &internal::string_type, offsetof(ToolsDefinitionView, inline_content), internal::Slot::optional},
};

constexpr internal::Field mcp_descriptor_fields[] = {
    {"server", &schemas::server_definition_type, offsetof(McpDescriptorView, server), internal::Slot::plain},
    {"tools", &schemas::tools_definition_type, offsetof(McpDescriptorView, tools), internal::Slot::plain},
};

constexpr internal::Field descriptors_fields[] = {
    {"mcp", &schemas::mcp_descriptor_type, offsetof(DescriptorsView, mcp), internal::Slot::reference},
    {"a2a", &schemas::a2a_descriptor_type, offsetof(DescriptorsView, a2a), internal::Slot::reference},
    {"custom", &schemas::custom_descriptor_type, offsetof(DescriptorsView, custom), internal::Slot::reference},
    {"agentSkills", &schemas::agent_skills_descriptor_type, offsetof(DescriptorsView, agent_skills),
     internal::Slot::reference},
};

constexpr internal::Field registry_record_summary_fields[] = {
    {"registryArn", &internal::string_type, offsetof(RegistryRecordSummaryView, registry_arn), internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(RegistryRecordSummaryView, record_arn), internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(RegistryRecordSummaryView, record_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(RegistryRecordSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(RegistryRecordSummaryView, description), internal::Slot::optional,
     true},
    {"descriptorType", &schemas::descriptor_type_type, offsetof(RegistryRecordSummaryView, descriptor_type),
     internal::Slot::plain},
    {"descriptors", &schemas::descriptors_type, offsetof(RegistryRecordSummaryView, descriptors),
     internal::Slot::plain},
    {"version", &internal::string_type, offsetof(RegistryRecordSummaryView, version), internal::Slot::plain},
    {"status", &schemas::registry_record_status_type, offsetof(RegistryRecordSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(RegistryRecordSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(RegistryRecordSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_registry_record_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<RegistryRecordSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"descriptorType", 0>(view.descriptor_type)) return nullptr;
  if (!in.structure<"descriptors">(view.descriptors, [&](auto& inner) {
        if (!in.reference<"a2a", Lead::either>(inner.a2a, [&](auto& inner2) {
              if (!in.structure<"agentCard", Lead::brace>(inner2.agent_card, [&](auto& inner3) {
                    if (!in.text<"inlineContent", Lead::either>(inner3.inline_content)) return false;
                    if (!in.text<"schemaVersion", Lead::either>(inner3.schema_version)) return false;
                    return true;
                  }))
                return false;
              return true;
            }))
          return false;
        if (!in.reference<"agentSkills", Lead::either>(inner.agent_skills, [&](auto& inner2) {
              if (!in.reference<"skillDefinition", Lead::either>(inner2.skill_definition, [&](auto& inner3) {
                    if (!in.text<"inlineContent", Lead::either>(inner3.inline_content)) return false;
                    if (!in.text<"schemaVersion", Lead::either>(inner3.schema_version)) return false;
                    return true;
                  }))
                return false;
              if (!in.structure<"skillMd", Lead::either>(inner2.skill_md, [&](auto& inner3) {
                    if (!in.text<"inlineContent", Lead::either>(inner3.inline_content)) return false;
                    return true;
                  }))
                return false;
              return true;
            }))
          return false;
        if (!in.reference<"custom", Lead::either>(inner.custom, [&](auto& inner2) {
              if (!in.text<"inlineContent", Lead::either>(inner2.inline_content)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"mcp", Lead::either>(inner.mcp, [&](auto& inner2) {
              if (!in.structure<"server", Lead::brace>(inner2.server, [&](auto& inner3) {
                    if (!in.text<"inlineContent", Lead::either>(inner3.inline_content)) return false;
                    if (!in.text<"schemaVersion", Lead::either>(inner3.schema_version)) return false;
                    return true;
                  }))
                return false;
              if (!in.structure<"tools">(inner2.tools, [&](auto& inner3) {
                    if (!in.text<"inlineContent", Lead::either>(inner3.inline_content)) return false;
                    if (!in.text<"protocolVersion", Lead::either>(inner3.protocol_version)) return false;
                    return true;
                  }))
                return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"recordArn">(view.record_arn)) return nullptr;
  if (!in.text<"recordId">(view.record_id)) return nullptr;
  if (!in.text<"registryArn">(view.registry_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"version">(view.version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* registry_record_summary_enumerations[] = {
    &schemas::descriptor_type_type,
    &schemas::registry_record_status_type,
};
constexpr internal::CompiledRecord registry_record_summary_record{read_registry_record_summary,
                                                                  registry_record_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_card_definition_schema =
    internal::structure_schema<AgentCardDefinitionView>("AgentCardDefinition", agent_card_definition_fields);
constinit const internal::Type agent_card_definition_type =
    internal::structure_type<AgentCardDefinitionView>(agent_card_definition_schema);

constinit const internal::Schema a2a_descriptor_schema =
    internal::structure_schema<A2aDescriptorView>("A2aDescriptor", a2a_descriptor_fields);
constinit const internal::Type a2a_descriptor_type = internal::structure_type<A2aDescriptorView>(a2a_descriptor_schema);

constinit const internal::Schema skill_definition_schema =
    internal::structure_schema<SkillDefinitionView>("SkillDefinition", skill_definition_fields);
constinit const internal::Type skill_definition_type =
    internal::structure_type<SkillDefinitionView>(skill_definition_schema);

constinit const internal::Schema skill_md_definition_schema =
    internal::structure_schema<SkillMdDefinitionView>("SkillMdDefinition", skill_md_definition_fields);
constinit const internal::Type skill_md_definition_type =
    internal::structure_type<SkillMdDefinitionView>(skill_md_definition_schema);

constinit const internal::Schema agent_skills_descriptor_schema =
    internal::structure_schema<AgentSkillsDescriptorView>("AgentSkillsDescriptor", agent_skills_descriptor_fields);
constinit const internal::Type agent_skills_descriptor_type =
    internal::structure_type<AgentSkillsDescriptorView>(agent_skills_descriptor_schema);

constinit const internal::Schema custom_descriptor_schema =
    internal::structure_schema<CustomDescriptorView>("CustomDescriptor", custom_descriptor_fields);
constinit const internal::Type custom_descriptor_type =
    internal::structure_type<CustomDescriptorView>(custom_descriptor_schema);

constinit const internal::Schema server_definition_schema =
    internal::structure_schema<ServerDefinitionView>("ServerDefinition", server_definition_fields);
constinit const internal::Type server_definition_type =
    internal::structure_type<ServerDefinitionView>(server_definition_schema);

constinit const internal::Schema tools_definition_schema =
    internal::structure_schema<ToolsDefinitionView>("ToolsDefinition", tools_definition_fields);
constinit const internal::Type tools_definition_type =
    internal::structure_type<ToolsDefinitionView>(tools_definition_schema);

constinit const internal::Schema mcp_descriptor_schema =
    internal::structure_schema<McpDescriptorView>("McpDescriptor", mcp_descriptor_fields);
constinit const internal::Type mcp_descriptor_type = internal::structure_type<McpDescriptorView>(mcp_descriptor_schema);

constinit const internal::Schema descriptors_schema =
    internal::structure_schema<DescriptorsView>("Descriptors", descriptors_fields);
constinit const internal::Type descriptors_type = internal::structure_type<DescriptorsView>(descriptors_schema);

constinit const internal::Schema registry_record_summary_schema = internal::structure_schema<RegistryRecordSummaryView>(
    "RegistryRecordSummary", registry_record_summary_fields, &registry_record_summary_record);
constinit const internal::Type registry_record_summary_type =
    internal::structure_type<RegistryRecordSummaryView>(registry_record_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentCardDefinitionView*) { return schemas::agent_card_definition_schema; }
const internal::Schema& schema_of(const A2aDescriptorView*) { return schemas::a2a_descriptor_schema; }
const internal::Schema& schema_of(const SkillDefinitionView*) { return schemas::skill_definition_schema; }
const internal::Schema& schema_of(const SkillMdDefinitionView*) { return schemas::skill_md_definition_schema; }
const internal::Schema& schema_of(const AgentSkillsDescriptorView*) { return schemas::agent_skills_descriptor_schema; }
const internal::Schema& schema_of(const CustomDescriptorView*) { return schemas::custom_descriptor_schema; }
const internal::Schema& schema_of(const ServerDefinitionView*) { return schemas::server_definition_schema; }
const internal::Schema& schema_of(const ToolsDefinitionView*) { return schemas::tools_definition_schema; }
const internal::Schema& schema_of(const McpDescriptorView*) { return schemas::mcp_descriptor_schema; }
const internal::Schema& schema_of(const DescriptorsView*) { return schemas::descriptors_schema; }
const internal::Schema& schema_of(const RegistryRecordSummaryView*) { return schemas::registry_record_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
