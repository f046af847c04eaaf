// Client::get_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_flow_execution_parameters[] = {
    {cli::field<&GetFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&GetFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true), "flow-alias-identifier",
     ""},
    {cli::field<&GetFlowExecutionRequest::execution_identifier>("executionIdentifier", true), "execution-identifier",
     ""},
};

}  // namespace

extern const cli::Operation get_flow_execution;
constexpr cli::Operation get_flow_execution{
    .name = "GetFlowExecution",
    .command = "get-flow-execution",
    .help = "Gets a flow execution.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetFlowExecution.html",
    .parameters = get_flow_execution_parameters,
    .make_request = cli::make_request<&Client::get_flow_execution>,
    .call = cli::call_method<&Client::get_flow_execution>,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
