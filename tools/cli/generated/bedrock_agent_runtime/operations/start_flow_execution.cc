// Client::start_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_flow_execution.h>
#include <outcrop/bedrock_agent_runtime/operations/start_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter start_flow_execution_parameters[] = {
    {cli::field<&StartFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&StartFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true),
     "flow-alias-identifier", "The id or ARN of the flow's alias."},
    {cli::field<&StartFlowExecutionRequest::flow_execution_name>("flowExecutionName"), "flow-execution-name",
     "A name of the caller's own for the execution. Absent: the service makes one."},
    {cli::field<&StartFlowExecutionRequest::inputs>("inputs", true), "inputs", "The values for the flow's input node."},
    {cli::field<&StartFlowExecutionRequest::model_performance_configuration>("modelPerformanceConfiguration"),
     "model-performance-configuration", "How the flow's models are called."},
};
std::string start_flow_execution_state(const GetFlowExecutionView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_flow_execution_wait_inputs[] = {
    {cli::field<&GetFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "", "",
     cli::sent_text<&StartFlowExecutionRequest::flow_identifier>},
    {cli::field<&GetFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true), "", "",
     cli::sent_text<&StartFlowExecutionRequest::flow_alias_identifier>},
    {cli::field<&GetFlowExecutionRequest::execution_identifier>("executionIdentifier", true), "", "executionArn"},
};
constexpr cli::Wait start_flow_execution_wait{
    .name = "FlowExecutionSucceeded",
    .reader = "GetFlowExecution",
    .command = "get-flow-execution",
    .inputs = start_flow_execution_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_flow_execution>,
    .call = cli::call_and_wait<&Client::start_flow_execution, &Client::wait_until_flow_execution_succeeded,
                               start_flow_execution_state>,
    .start = cli::start_and_wait<&Client::start_flow_execution, &Client::wait_until_flow_execution_succeeded,
                                 &AsyncClient::start_flow_execution, &AsyncClient::wait_until_flow_execution_succeeded,
                                 start_flow_execution_state>,
};

}  // namespace

extern const cli::Operation start_flow_execution_command;
constexpr cli::Operation start_flow_execution_command{
    .name = "StartFlowExecution",
    .command = "start-flow-execution",
    .help =
        "Starts a flow that may run for up to 24 hours, and does not wait for it. GetFlowExecution tells its state. "
        "Flow executions are a preview and may change.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StartFlowExecution.html",
    .parameters = start_flow_execution_parameters,
    .make_request = cli::make_request<&Client::start_flow_execution>,
    .call = cli::call_method<&Client::start_flow_execution>,
    .start = cli::start_calls<&Client::start_flow_execution, &AsyncClient::start_flow_execution>,
    .sample = "{\"executionArn\": \"executionArn\"}",
    .wait = &start_flow_execution_wait,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
