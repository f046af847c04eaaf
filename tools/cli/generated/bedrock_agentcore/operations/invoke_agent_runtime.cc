// Client::invoke_agent_runtime as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_agent_runtime_parameters[] = {
    {cli::field<&InvokeAgentRuntimeRequest::content_type>("contentType"), "content-type",
     "The media type of `payload`, such as application/json."},
    {cli::field<&InvokeAgentRuntimeRequest::accept>("accept"), "accept",
     "The media type that the answer should have, such as application/json or text/event-stream."},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_session_id>("mcpSessionId"), "mcp-session-id",
     "The session of the Model Context Protocol, where the runtime serves that."},
    {cli::field<&InvokeAgentRuntimeRequest::runtime_session_id>("runtimeSessionId"), "runtime-session-id",
     "The session that answers; the same id leads to the same container and what it remembers. Absent: a new one, by "
     "an id that the client makes."},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_protocol_version>("mcpProtocolVersion"), "mcp-protocol-version",
     "The version of the Model Context Protocol that `payload` follows."},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_method>("mcpMethod"), "mcp-method",
     "The method of the Model Context Protocol that `payload` calls, such as tools/call."},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_name>("mcpName"), "mcp-name",
     "The tool, resource or prompt that `payload` is about: the tool's name for tools/call, the URI for "
     "resources/read, the prompt's name for prompts/get."},
    {cli::field<&InvokeAgentRuntimeRequest::runtime_user_id>("runtimeUserId"), "runtime-user-id",
     "The user on whose behalf the call is made. It needs the permission bedrock-agentcore:InvokeAgentRuntimeForUser "
     "as well."},
    {cli::field<&InvokeAgentRuntimeRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&InvokeAgentRuntimeRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&InvokeAgentRuntimeRequest::trace_state>("traceState"), "trace-state",
     "What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it."},
    {cli::field<&InvokeAgentRuntimeRequest::baggage>("baggage"), "baggage",
     "Pairs of key and value that go along with the trace, as the header baggage of W3C writes them."},
    {cli::field<&InvokeAgentRuntimeRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn",
     "The ARN of the agent runtime, or its id together with `accountId`."},
    {cli::field<&InvokeAgentRuntimeRequest::qualifier>("qualifier"), "qualifier",
     "The name of the endpoint, which stands for a version. Absent: DEFAULT."},
    {cli::field<&InvokeAgentRuntimeRequest::account_id>("accountId"), "account-id",
     "The account of the agent runtime; needed where `agentRuntimeArn` is an id."},
    {cli::field<&InvokeAgentRuntimeRequest::payload>("payload", true), "payload",
     "What the agent is asked, as it expects it; mostly a JSON object."},
};
constexpr cli::HeaderMember invoke_agent_runtime_headers[] = {
    cli::header_member<&InvokeAgentRuntimeView::runtime_session_id>("runtimeSessionId"),
    cli::header_member<&InvokeAgentRuntimeView::mcp_session_id>("mcpSessionId"),
    cli::header_member<&InvokeAgentRuntimeView::mcp_protocol_version>("mcpProtocolVersion"),
    cli::header_member<&InvokeAgentRuntimeView::trace_id>("traceId"),
    cli::header_member<&InvokeAgentRuntimeView::trace_parent>("traceParent"),
    cli::header_member<&InvokeAgentRuntimeView::trace_state>("traceState"),
    cli::header_member<&InvokeAgentRuntimeView::baggage>("baggage"),
    cli::header_member<&InvokeAgentRuntimeView::content_type>("contentType"),
    cli::header_member<&InvokeAgentRuntimeView::status_code>("statusCode"),
};

}  // namespace

extern const cli::Operation invoke_agent_runtime_command;
constexpr cli::Operation invoke_agent_runtime_command{
    .name = "InvokeAgentRuntime",
    .command = "invoke-agent-runtime",
    .help =
        "Asks an agent or tool in a runtime. The answer comes as a stream of bytes, as the agent makes it, and can "
        "take long.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntime.html",
    .parameters = invoke_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::invoke_agent_runtime>,
    .bytes = cli::call_bytes<&Client::invoke_agent_runtime>,
    .is_blob = true,
    .headers = invoke_agent_runtime_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
