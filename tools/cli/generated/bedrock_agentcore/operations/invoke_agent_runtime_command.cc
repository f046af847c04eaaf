// Client::invoke_agent_runtime_command as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime_command.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_agent_runtime_command_parameters[] = {
    {cli::field<&InvokeAgentRuntimeCommandRequest::content_type>("contentType"), "content-type",
     "The media type of `body`."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::accept>("accept"), "accept",
     "The media type that the answer should have."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::runtime_session_id>("runtimeSessionId"), "runtime-session-id",
     "The session to run the command in. Absent: a new one, by an id that the client makes."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::trace_state>("traceState"), "trace-state",
     "What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::baggage>("baggage"), "baggage",
     "Pairs of key and value that go along with the trace, as the header baggage of W3C writes them."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn",
     "The ARN of the agent runtime, or its id together with `accountId`."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::qualifier>("qualifier"), "qualifier",
     "The name of the endpoint, which stands for a version. Absent: DEFAULT."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::account_id>("accountId"), "account-id",
     "The account of the agent runtime; needed where `agentRuntimeArn` is an id."},
    {cli::field<&InvokeAgentRuntimeCommandRequest::body>("body", true), "body",
     "The command, and how long it may run."},
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
    .help =
        "Runs a shell command in the container of a session, beside the agent, and sends its output as it is written.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommand.html",
    .parameters = invoke_agent_runtime_command_parameters,
    .make_request = cli::make_request<&Client::invoke_agent_runtime_command>,
    .stream = cli::call_stream<&Client::invoke_agent_runtime_command>,
    .headers = invoke_agent_runtime_command_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
