// Client::stop_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/stop_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter stop_flow_execution_parameters[] = {
    {cli::field<&StopFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&StopFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true), "flow-alias-identifier",
     "The id or ARN of the flow's alias."},
    {cli::field<&StopFlowExecutionRequest::execution_identifier>("executionIdentifier", true), "execution-identifier",
     "The execution's id or ARN."},
};

}  // namespace

extern const cli::Operation stop_flow_execution_command;
constexpr cli::Operation stop_flow_execution_command{
    .name = "StopFlowExecution",
    .command = "stop-flow-execution",
    .help = "Stops an execution of a flow for good. Flow executions are a preview and may change.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StopFlowExecution.html",
    .parameters = stop_flow_execution_parameters,
    .make_request = cli::make_request<&Client::stop_flow_execution>,
    .call = cli::call_method<&Client::stop_flow_execution>,
    .start = cli::start_calls<&Client::stop_flow_execution, &AsyncClient::stop_flow_execution>,
    .sample = "{\"executionArn\": \"executionArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
