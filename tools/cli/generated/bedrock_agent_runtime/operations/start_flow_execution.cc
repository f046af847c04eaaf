// Client::start_flow_execution as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/start_flow_execution.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter start_flow_execution_parameters[] = {
    {cli::field<&StartFlowExecutionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&StartFlowExecutionRequest::flow_alias_identifier>("flowAliasIdentifier", true),
     "flow-alias-identifier", ""},
    {cli::field<&StartFlowExecutionRequest::flow_execution_name>("flowExecutionName"), "flow-execution-name", ""},
    {cli::field<&StartFlowExecutionRequest::inputs>("inputs", true), "inputs", ""},
    {cli::field<&StartFlowExecutionRequest::model_performance_configuration>("modelPerformanceConfiguration"),
     "model-performance-configuration", ""},
};

}  // namespace

extern const cli::Operation start_flow_execution;
constexpr cli::Operation start_flow_execution{
    .name = "StartFlowExecution",
    .command = "start-flow-execution",
    .help = "Starts a flow execution.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StartFlowExecution.html",
    .parameters = start_flow_execution_parameters,
    .make_request = cli::make_request<&Client::start_flow_execution>,
    .call = cli::call_method<&Client::start_flow_execution>,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
