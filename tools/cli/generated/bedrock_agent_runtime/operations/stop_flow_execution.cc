// Client::stop_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_flow_execution.h>
#include <outcrop/bedrock_agent_runtime/operations/stop_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string stop_flow_execution_state(const GetFlowExecutionView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_flow_execution_wait_inputs[] = {
    {cli::field<&GetFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "", "",
     cli::sent_text<&StopFlowExecutionRequest::flow_identifier>},
    {cli::field<&GetFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true), "", "",
     cli::sent_text<&StopFlowExecutionRequest::flow_alias_identifier>},
    {cli::field<&GetFlowExecutionRequest::execution_identifier>("executionIdentifier", true), "", "",
     cli::sent_text<&StopFlowExecutionRequest::execution_identifier>},
};
constexpr cli::Wait stop_flow_execution_wait{
    .name = "FlowExecutionAborted",
    .reader = "GetFlowExecution",
    .command = "get-flow-execution",
    .inputs = stop_flow_execution_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_flow_execution>,
    .call = cli::call_and_wait<&Client::stop_flow_execution, &Client::wait_until_flow_execution_aborted,
                               stop_flow_execution_state>,
    .start = cli::start_and_wait<&Client::stop_flow_execution, &Client::wait_until_flow_execution_aborted,
                                 &AsyncClient::stop_flow_execution, &AsyncClient::wait_until_flow_execution_aborted,
                                 stop_flow_execution_state>,
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
    .wait = &stop_flow_execution_wait,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
