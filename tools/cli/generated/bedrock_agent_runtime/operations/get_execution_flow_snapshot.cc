// Client::get_execution_flow_snapshot as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_execution_flow_snapshot.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_execution_flow_snapshot_parameters[] = {
    {cli::field<&GetExecutionFlowSnapshotRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&GetExecutionFlowSnapshotRequest::flow_alias_identifier>("flowAliasIdentifier", true),
     "flow-alias-identifier", "The id or ARN of the flow's alias."},
    {cli::field<&GetExecutionFlowSnapshotRequest::execution_identifier>("executionIdentifier", true),
     "execution-identifier", "The execution's id or ARN."},
};

}  // namespace

extern const cli::Operation get_execution_flow_snapshot_command;
constexpr cli::Operation get_execution_flow_snapshot_command{
    .name = "GetExecutionFlowSnapshot",
    .command = "get-execution-flow-snapshot",
    .help =
        "Gives the definition that a flow had when an execution started, whatever has been changed in the flow since. "
        "Flow executions are a preview and may change.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetExecutionFlowSnapshot.html",
    .parameters = get_execution_flow_snapshot_parameters,
    .make_request = cli::make_request<&Client::get_execution_flow_snapshot>,
    .call = cli::call_method<&Client::get_execution_flow_snapshot>,
    .start = cli::start_calls<&Client::get_execution_flow_snapshot, &AsyncClient::get_execution_flow_snapshot>,
    .sample =
        "{\"flowIdentifier\": \"flowIdentifier\", \"flowAliasIdentifier\": \"flowAliasIdentifier\", \"flowVersion\": "
        "\"flowVersion\", \"executionRoleArn\": \"executionRoleArn\", \"definition\": \"definition\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\"}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
