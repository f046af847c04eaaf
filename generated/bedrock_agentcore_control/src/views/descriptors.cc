// Decode tables of DescriptorsView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/descriptors.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field agent_card_definition_fields[] = {
    {"schemaVersion", &internal::string_type, offsetof(AgentCardDefinitionView, schema_version),
     internal::Slot::optional},
    {"inlineContent", &internal::string_type, offsetof(AgentCardDefinitionView, inline_content),
     internal::Slot::optional},
};

constexpr internal::Field a2a_descriptor_fields[] = {
    {"agentCard", &schemas::agent_card_definition_type, offsetof(A2aDescriptorView, agent_card),
     internal::Slot::reference},
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
     internal::Slot::reference},
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
    {"server", &schemas::server_definition_type, offsetof(McpDescriptorView, server), internal::Slot::reference},
    {"tools", &schemas::tools_definition_type, offsetof(McpDescriptorView, tools), internal::Slot::reference},
};

constexpr internal::Field descriptors_fields[] = {
    {"mcp", &schemas::mcp_descriptor_type, offsetof(DescriptorsView, mcp), internal::Slot::reference},
    {"a2a", &schemas::a2a_descriptor_type, offsetof(DescriptorsView, a2a), internal::Slot::reference},
    {"custom", &schemas::custom_descriptor_type, offsetof(DescriptorsView, custom), internal::Slot::reference},
    {"agentSkills", &schemas::agent_skills_descriptor_type, offsetof(DescriptorsView, agent_skills),
     internal::Slot::reference},
};

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

}  // namespace outcrop::bedrock_agentcore_control
