// The service's commands.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {

extern const cli::Operation associate_agent_collaborator;
extern const cli::Operation associate_agent_knowledge_base;
extern const cli::Operation create_agent;
extern const cli::Operation create_agent_action_group;
extern const cli::Operation create_agent_alias;
extern const cli::Operation create_data_source;
extern const cli::Operation create_flow;
extern const cli::Operation create_flow_alias;
extern const cli::Operation create_flow_version;
extern const cli::Operation create_knowledge_base;
extern const cli::Operation create_prompt;
extern const cli::Operation create_prompt_version;
extern const cli::Operation delete_agent;
extern const cli::Operation delete_agent_action_group;
extern const cli::Operation delete_agent_alias;
extern const cli::Operation delete_agent_version;
extern const cli::Operation delete_data_source;
extern const cli::Operation delete_flow;
extern const cli::Operation delete_flow_alias;
extern const cli::Operation delete_flow_version;
extern const cli::Operation delete_knowledge_base;
extern const cli::Operation delete_knowledge_base_documents;
extern const cli::Operation delete_prompt;
extern const cli::Operation delete_resource_policy;
extern const cli::Operation disassociate_agent_collaborator;
extern const cli::Operation disassociate_agent_knowledge_base;
extern const cli::Operation get_agent;
extern const cli::Operation get_agent_action_group;
extern const cli::Operation get_agent_alias;
extern const cli::Operation get_agent_collaborator;
extern const cli::Operation get_agent_knowledge_base;
extern const cli::Operation get_agent_version;
extern const cli::Operation get_data_source;
extern const cli::Operation get_flow;
extern const cli::Operation get_flow_alias;
extern const cli::Operation get_flow_version;
extern const cli::Operation get_ingestion_job;
extern const cli::Operation get_knowledge_base;
extern const cli::Operation get_knowledge_base_documents;
extern const cli::Operation get_prompt;
extern const cli::Operation get_resource_policy;
extern const cli::Operation ingest_knowledge_base_documents;
extern const cli::Operation list_agent_action_groups;
extern const cli::Operation list_agent_aliases;
extern const cli::Operation list_agent_collaborators;
extern const cli::Operation list_agent_knowledge_bases;
extern const cli::Operation list_agent_versions;
extern const cli::Operation list_agents;
extern const cli::Operation list_data_sources;
extern const cli::Operation list_flow_aliases;
extern const cli::Operation list_flow_versions;
extern const cli::Operation list_flows;
extern const cli::Operation list_ingestion_jobs;
extern const cli::Operation list_knowledge_base_documents;
extern const cli::Operation list_knowledge_bases;
extern const cli::Operation list_prompts;
extern const cli::Operation list_tags_for_resource;
extern const cli::Operation prepare_agent;
extern const cli::Operation prepare_flow;
extern const cli::Operation put_resource_policy;
extern const cli::Operation start_ingestion_job;
extern const cli::Operation stop_ingestion_job;
extern const cli::Operation tag_resource;
extern const cli::Operation untag_resource;
extern const cli::Operation update_agent;
extern const cli::Operation update_agent_action_group;
extern const cli::Operation update_agent_alias;
extern const cli::Operation update_agent_collaborator;
extern const cli::Operation update_agent_knowledge_base;
extern const cli::Operation update_data_source;
extern const cli::Operation update_flow;
extern const cli::Operation update_flow_alias;
extern const cli::Operation update_knowledge_base;
extern const cli::Operation update_prompt;
extern const cli::Operation validate_flow_definition;

namespace {

constexpr const cli::Operation* operations[] = {
    &associate_agent_collaborator,
    &associate_agent_knowledge_base,
    &create_agent,
    &create_agent_action_group,
    &create_agent_alias,
    &create_data_source,
    &create_flow,
    &create_flow_alias,
    &create_flow_version,
    &create_knowledge_base,
    &create_prompt,
    &create_prompt_version,
    &delete_agent,
    &delete_agent_action_group,
    &delete_agent_alias,
    &delete_agent_version,
    &delete_data_source,
    &delete_flow,
    &delete_flow_alias,
    &delete_flow_version,
    &delete_knowledge_base,
    &delete_knowledge_base_documents,
    &delete_prompt,
    &delete_resource_policy,
    &disassociate_agent_collaborator,
    &disassociate_agent_knowledge_base,
    &get_agent,
    &get_agent_action_group,
    &get_agent_alias,
    &get_agent_collaborator,
    &get_agent_knowledge_base,
    &get_agent_version,
    &get_data_source,
    &get_flow,
    &get_flow_alias,
    &get_flow_version,
    &get_ingestion_job,
    &get_knowledge_base,
    &get_knowledge_base_documents,
    &get_prompt,
    &get_resource_policy,
    &ingest_knowledge_base_documents,
    &list_agent_action_groups,
    &list_agent_aliases,
    &list_agent_collaborators,
    &list_agent_knowledge_bases,
    &list_agent_versions,
    &list_agents,
    &list_data_sources,
    &list_flow_aliases,
    &list_flow_versions,
    &list_flows,
    &list_ingestion_jobs,
    &list_knowledge_base_documents,
    &list_knowledge_bases,
    &list_prompts,
    &list_tags_for_resource,
    &prepare_agent,
    &prepare_flow,
    &put_resource_policy,
    &start_ingestion_job,
    &stop_ingestion_job,
    &tag_resource,
    &untag_resource,
    &update_agent,
    &update_agent_action_group,
    &update_agent_alias,
    &update_agent_collaborator,
    &update_agent_knowledge_base,
    &update_data_source,
    &update_flow,
    &update_flow_alias,
    &update_knowledge_base,
    &update_prompt,
    &validate_flow_definition,
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
