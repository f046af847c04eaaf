// The service's commands.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {

extern const cli::Operation agentic_retrieve_stream_command;
extern const cli::Operation check_ingested_document_acl_command;
extern const cli::Operation create_invocation_command;
extern const cli::Operation create_session_command;
extern const cli::Operation delete_agent_memory_command;
extern const cli::Operation delete_session_command;
extern const cli::Operation end_session_command;
extern const cli::Operation generate_query_command;
extern const cli::Operation get_agent_memory_command;
extern const cli::Operation get_document_content_command;
extern const cli::Operation get_execution_flow_snapshot_command;
extern const cli::Operation get_flow_execution_command;
extern const cli::Operation get_ingested_document_acl_command;
extern const cli::Operation get_invocation_step_command;
extern const cli::Operation get_session_command;
extern const cli::Operation invoke_agent_command;
extern const cli::Operation invoke_flow_command;
extern const cli::Operation invoke_inline_agent_command;
extern const cli::Operation list_flow_execution_events_command;
extern const cli::Operation list_flow_executions_command;
extern const cli::Operation list_invocation_steps_command;
extern const cli::Operation list_invocations_command;
extern const cli::Operation list_sessions_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation optimize_prompt_command;
extern const cli::Operation put_invocation_step_command;
extern const cli::Operation rerank_command;
extern const cli::Operation retrieve_command;
extern const cli::Operation retrieve_and_generate_command;
extern const cli::Operation retrieve_and_generate_stream_command;
extern const cli::Operation start_flow_execution_command;
extern const cli::Operation stop_flow_execution_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;
extern const cli::Operation update_session_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &agentic_retrieve_stream_command,
    &check_ingested_document_acl_command,
    &create_invocation_command,
    &create_session_command,
    &delete_agent_memory_command,
    &delete_session_command,
    &end_session_command,
    &generate_query_command,
    &get_agent_memory_command,
    &get_document_content_command,
    &get_execution_flow_snapshot_command,
    &get_flow_execution_command,
    &get_ingested_document_acl_command,
    &get_invocation_step_command,
    &get_session_command,
    &invoke_agent_command,
    &invoke_flow_command,
    &invoke_inline_agent_command,
    &list_flow_execution_events_command,
    &list_flow_executions_command,
    &list_invocation_steps_command,
    &list_invocations_command,
    &list_sessions_command,
    &list_tags_for_resource_command,
    &optimize_prompt_command,
    &put_invocation_step_command,
    &rerank_command,
    &retrieve_command,
    &retrieve_and_generate_command,
    &retrieve_and_generate_stream_command,
    &start_flow_execution_command,
    &stop_flow_execution_command,
    &tag_resource_command,
    &untag_resource_command,
    &update_session_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-agent-runtime",
                               .title = "Bedrock Agent Runtime",
                               .settings = {.id = "Bedrock Agent Runtime",
                                            .endpoint_prefix = "bedrock-agent-runtime",
                                            .signing_name = "bedrock",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_agent_runtime::commands
