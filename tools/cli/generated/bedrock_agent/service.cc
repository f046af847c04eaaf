// The service's commands.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {

extern const cli::Operation associate_agent_collaborator_command;
extern const cli::Operation associate_agent_knowledge_base_command;
extern const cli::Operation create_agent_command;
extern const cli::Operation create_agent_action_group_command;
extern const cli::Operation create_agent_alias_command;
extern const cli::Operation create_data_source_command;
extern const cli::Operation create_flow_command;
extern const cli::Operation create_flow_alias_command;
extern const cli::Operation create_flow_version_command;
extern const cli::Operation create_knowledge_base_command;
extern const cli::Operation create_prompt_command;
extern const cli::Operation create_prompt_version_command;
extern const cli::Operation delete_agent_command;
extern const cli::Operation delete_agent_action_group_command;
extern const cli::Operation delete_agent_alias_command;
extern const cli::Operation delete_agent_version_command;
extern const cli::Operation delete_data_source_command;
extern const cli::Operation delete_flow_command;
extern const cli::Operation delete_flow_alias_command;
extern const cli::Operation delete_flow_version_command;
extern const cli::Operation delete_knowledge_base_command;
extern const cli::Operation delete_knowledge_base_documents_command;
extern const cli::Operation delete_prompt_command;
extern const cli::Operation delete_resource_policy_command;
extern const cli::Operation disassociate_agent_collaborator_command;
extern const cli::Operation disassociate_agent_knowledge_base_command;
extern const cli::Operation get_agent_command;
extern const cli::Operation get_agent_action_group_command;
extern const cli::Operation get_agent_alias_command;
extern const cli::Operation get_agent_collaborator_command;
extern const cli::Operation get_agent_knowledge_base_command;
extern const cli::Operation get_agent_version_command;
extern const cli::Operation get_data_source_command;
extern const cli::Operation get_flow_command;
extern const cli::Operation get_flow_alias_command;
extern const cli::Operation get_flow_version_command;
extern const cli::Operation get_ingestion_job_command;
extern const cli::Operation get_knowledge_base_command;
extern const cli::Operation get_knowledge_base_documents_command;
extern const cli::Operation get_prompt_command;
extern const cli::Operation get_resource_policy_command;
extern const cli::Operation ingest_knowledge_base_documents_command;
extern const cli::Operation list_agent_action_groups_command;
extern const cli::Operation list_agent_aliases_command;
extern const cli::Operation list_agent_collaborators_command;
extern const cli::Operation list_agent_knowledge_bases_command;
extern const cli::Operation list_agent_versions_command;
extern const cli::Operation list_agents_command;
extern const cli::Operation list_data_sources_command;
extern const cli::Operation list_flow_aliases_command;
extern const cli::Operation list_flow_versions_command;
extern const cli::Operation list_flows_command;
extern const cli::Operation list_ingestion_jobs_command;
extern const cli::Operation list_knowledge_base_documents_command;
extern const cli::Operation list_knowledge_bases_command;
extern const cli::Operation list_prompts_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation prepare_agent_command;
extern const cli::Operation prepare_flow_command;
extern const cli::Operation put_resource_policy_command;
extern const cli::Operation start_ingestion_job_command;
extern const cli::Operation stop_ingestion_job_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;
extern const cli::Operation update_agent_command;
extern const cli::Operation update_agent_action_group_command;
extern const cli::Operation update_agent_alias_command;
extern const cli::Operation update_agent_collaborator_command;
extern const cli::Operation update_agent_knowledge_base_command;
extern const cli::Operation update_data_source_command;
extern const cli::Operation update_flow_command;
extern const cli::Operation update_flow_alias_command;
extern const cli::Operation update_knowledge_base_command;
extern const cli::Operation update_prompt_command;
extern const cli::Operation validate_flow_definition_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &associate_agent_collaborator_command,
    &associate_agent_knowledge_base_command,
    &create_agent_command,
    &create_agent_action_group_command,
    &create_agent_alias_command,
    &create_data_source_command,
    &create_flow_command,
    &create_flow_alias_command,
    &create_flow_version_command,
    &create_knowledge_base_command,
    &create_prompt_command,
    &create_prompt_version_command,
    &delete_agent_command,
    &delete_agent_action_group_command,
    &delete_agent_alias_command,
    &delete_agent_version_command,
    &delete_data_source_command,
    &delete_flow_command,
    &delete_flow_alias_command,
    &delete_flow_version_command,
    &delete_knowledge_base_command,
    &delete_knowledge_base_documents_command,
    &delete_prompt_command,
    &delete_resource_policy_command,
    &disassociate_agent_collaborator_command,
    &disassociate_agent_knowledge_base_command,
    &get_agent_command,
    &get_agent_action_group_command,
    &get_agent_alias_command,
    &get_agent_collaborator_command,
    &get_agent_knowledge_base_command,
    &get_agent_version_command,
    &get_data_source_command,
    &get_flow_command,
    &get_flow_alias_command,
    &get_flow_version_command,
    &get_ingestion_job_command,
    &get_knowledge_base_command,
    &get_knowledge_base_documents_command,
    &get_prompt_command,
    &get_resource_policy_command,
    &ingest_knowledge_base_documents_command,
    &list_agent_action_groups_command,
    &list_agent_aliases_command,
    &list_agent_collaborators_command,
    &list_agent_knowledge_bases_command,
    &list_agent_versions_command,
    &list_agents_command,
    &list_data_sources_command,
    &list_flow_aliases_command,
    &list_flow_versions_command,
    &list_flows_command,
    &list_ingestion_jobs_command,
    &list_knowledge_base_documents_command,
    &list_knowledge_bases_command,
    &list_prompts_command,
    &list_tags_for_resource_command,
    &prepare_agent_command,
    &prepare_flow_command,
    &put_resource_policy_command,
    &start_ingestion_job_command,
    &stop_ingestion_job_command,
    &tag_resource_command,
    &untag_resource_command,
    &update_agent_command,
    &update_agent_action_group_command,
    &update_agent_alias_command,
    &update_agent_collaborator_command,
    &update_agent_knowledge_base_command,
    &update_data_source_command,
    &update_flow_command,
    &update_flow_alias_command,
    &update_knowledge_base_command,
    &update_prompt_command,
    &validate_flow_definition_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-agent",
                               .title = "Bedrock Agent",
                               .settings = {.id = "Bedrock Agent",
                                            .endpoint_prefix = "bedrock-agent",
                                            .signing_name = "bedrock",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_agent::commands
