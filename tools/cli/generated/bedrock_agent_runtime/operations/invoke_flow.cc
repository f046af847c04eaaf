// Client::invoke_flow as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/invoke_flow.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter invoke_flow_parameters[] = {
    {cli::field<&InvokeFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&InvokeFlowRequest::flow_alias_identifier>("flowAliasIdentifier", true), "flow-alias-identifier",
     "The id or ARN of the flow's alias."},
    {cli::field<&InvokeFlowRequest::inputs>("inputs", true), "inputs",
     "The values for the flow's input node, or for the node that asked for more input."},
    {cli::field<&InvokeFlowRequest::enable_trace>("enableTrace"), "enable-trace",
     "True asks for `flowTraceEvent` events, which tell what the nodes do."},
    {cli::field<&InvokeFlowRequest::model_performance_configuration>("modelPerformanceConfiguration"),
     "model-performance-configuration", "How the flow's models are called."},
    {cli::field<&InvokeFlowRequest::execution_id>("executionId"), "execution-id",
     "The execution to go on with, after a node asked for more input. Absent: a new one, whose id the answer tells."},
};
constexpr cli::HeaderMember invoke_flow_headers[] = {
    cli::header_member<&InvokeFlowView::execution_id>("executionId"),
};
constexpr std::string_view invoke_flow_times[] = {
    "endTime",
    "eventTime",
    "startTime",
    "timestamp",
};

}  // namespace

extern const cli::Operation invoke_flow_command;
constexpr cli::Operation invoke_flow_command{
    .name = "InvokeFlow",
    .command = "invoke-flow",
    .help =
        "Runs a flow and receives what its nodes put out. It ends with flowCompletionEvent; a stream without it is an "
        "Error.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeFlow.html",
    .parameters = invoke_flow_parameters,
    .make_request = cli::make_request<&Client::invoke_flow>,
    .stream = cli::call_stream<&Client::invoke_flow>,
    .event_text = "flowOutputEvent.content.document",
    .headers = invoke_flow_headers,
    .times = invoke_flow_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
