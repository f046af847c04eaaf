// Client::get_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_flow_execution_parameters[] = {
    {cli::field<&GetFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&GetFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true), "flow-alias-identifier",
     "The id or ARN of the flow's alias."},
    {cli::field<&GetFlowExecutionRequest::execution_identifier>("executionIdentifier", true), "execution-identifier",
     "The execution's id or ARN."},
};
constexpr std::string_view get_flow_execution_times[] = {
    "endedAt",
    "startedAt",
};

}  // namespace

extern const cli::Operation get_flow_execution_command;
constexpr cli::Operation get_flow_execution_command{
    .name = "GetFlowExecution",
    .command = "get-flow-execution",
    .help =
        "Tells the state of an execution of a flow and, where it failed, why. Ask again until it is no longer running.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetFlowExecution.html",
    .parameters = get_flow_execution_parameters,
    .make_request = cli::make_request<&Client::get_flow_execution>,
    .call = cli::call_method<&Client::get_flow_execution>,
    .start = cli::start_calls<&Client::get_flow_execution, &AsyncClient::get_flow_execution>,
    .sample =
        "{\"executionArn\": \"executionArn\", \"status\": \"status\", \"startedAt\": \"1970-01-01T00:00:00Z\", "
        "\"endedAt\": \"1970-01-01T00:00:00Z\", \"errors\": [{\"nodeName\": \"nodeName\", \"error\": \"error\", "
        "\"message\": \"message\"}], \"flowAliasIdentifier\": \"flowAliasIdentifier\", \"flowIdentifier\": "
        "\"flowIdentifier\", \"flowVersion\": \"flowVersion\"}",
    .times = get_flow_execution_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
