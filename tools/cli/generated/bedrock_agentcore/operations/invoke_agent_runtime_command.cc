// Client::invoke_agent_runtime_command as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime_command.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_agent_runtime_command_parameters[] = {
    {cli::field<&InvokeAgentRuntimeCommandRequest::content_type>("contentType"), "content-type", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::accept>("accept"), "accept", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::runtime_session_id>("runtimeSessionId"), "runtime-session-id", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_state>("traceState"), "trace-state", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::baggage>("baggage"), "baggage", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn",
     ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::qualifier>("qualifier"), "qualifier", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::account_id>("accountId"), "account-id", ""},
    {cli::field<&InvokeAgentRuntimeCommandRequest::body>("body", true), "body", ""},
};
constexpr cli::HeaderMember invoke_agent_runtime_command_headers[] = {
    cli::header_member<&InvokeAgentRuntimeCommandView::runtime_session_id>("runtimeSessionId"),
    cli::header_member<&InvokeAgentRuntimeCommandView::trace_id>("traceId"),
    cli::header_member<&InvokeAgentRuntimeCommandView::trace_parent>("traceParent"),
    cli::header_member<&InvokeAgentRuntimeCommandView::trace_state>("traceState"),
    cli::header_member<&InvokeAgentRuntimeCommandView::baggage>("baggage"),
    cli::header_member<&InvokeAgentRuntimeCommandView::content_type>("contentType"),
    cli::header_member<&InvokeAgentRuntimeCommandView::status_code>("statusCode"),
};

}  // namespace

extern const cli::Operation invoke_agent_runtime_command_command;
constexpr cli::Operation invoke_agent_runtime_command_command{
    .name = "InvokeAgentRuntimeCommand",
    .command = "invoke-agent-runtime-command",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommand.html",
    .parameters = invoke_agent_runtime_command_parameters,
    .make_request = cli::make_request<&Client::invoke_agent_runtime_command>,
    .stream = cli::call_stream<&Client::invoke_agent_runtime_command>,
    .headers = invoke_agent_runtime_command_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
