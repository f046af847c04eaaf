// The service's commands.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {

extern const cli::Operation check_ingested_document_acl;
extern const cli::Operation create_invocation;
extern const cli::Operation create_session;
extern const cli::Operation delete_agent_memory;
extern const cli::Operation delete_session;
extern const cli::Operation end_session;
extern const cli::Operation generate_query;
extern const cli::Operation get_agent_memory;
extern const cli::Operation get_document_content;
extern const cli::Operation get_execution_flow_snapshot;
extern const cli::Operation get_flow_execution;
extern const cli::Operation get_ingested_document_acl;
extern const cli::Operation get_invocation_step;
extern const cli::Operation get_session;
extern const cli::Operation list_flow_execution_events;
extern const cli::Operation list_flow_executions;
extern const cli::Operation list_invocation_steps;
extern const cli::Operation list_invocations;
extern const cli::Operation list_sessions;
extern const cli::Operation list_tags_for_resource;
extern const cli::Operation put_invocation_step;
extern const cli::Operation rerank;
extern const cli::Operation retrieve;
extern const cli::Operation retrieve_and_generate;
extern const cli::Operation start_flow_execution;
extern const cli::Operation stop_flow_execution;
extern const cli::Operation tag_resource;
extern const cli::Operation untag_resource;
extern const cli::Operation update_session;

namespace {

constexpr const cli::Operation* operations[] = {
    &check_ingested_document_acl,
    &create_invocation,
    &create_session,
    &delete_agent_memory,
    &delete_session,
    &end_session,
    &generate_query,
    &get_agent_memory,
    &get_document_content,
    &get_execution_flow_snapshot,
    &get_flow_execution,
    &get_ingested_document_acl,
    &get_invocation_step,
    &get_session,
    &list_flow_execution_events,
    &list_flow_executions,
    &list_invocation_steps,
    &list_invocations,
    &list_sessions,
    &list_tags_for_resource,
    &put_invocation_step,
    &rerank,
    &retrieve,
    &retrieve_and_generate,
    &start_flow_execution,
    &stop_flow_execution,
    &tag_resource,
    &untag_resource,
    &update_session,
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
