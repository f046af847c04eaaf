// Client::invoke_agent_runtime as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_agent_runtime_parameters[] = {
    {cli::field<&InvokeAgentRuntimeRequest::content_type>("contentType"), "content-type", ""},
    {cli::field<&InvokeAgentRuntimeRequest::accept>("accept"), "accept", ""},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_session_id>("mcpSessionId"), "mcp-session-id", ""},
    {cli::field<&InvokeAgentRuntimeRequest::runtime_session_id>("runtimeSessionId"), "runtime-session-id", ""},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_protocol_version>("mcpProtocolVersion"), "mcp-protocol-version", ""},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_method>("mcpMethod"), "mcp-method", ""},
    {cli::field<&InvokeAgentRuntimeRequest::mcp_name>("mcpName"), "mcp-name", ""},
    {cli::field<&InvokeAgentRuntimeRequest::runtime_user_id>("runtimeUserId"), "runtime-user-id", ""},
    {cli::field<&InvokeAgentRuntimeRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&InvokeAgentRuntimeRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&InvokeAgentRuntimeRequest::trace_state>("traceState"), "trace-state", ""},
    {cli::field<&InvokeAgentRuntimeRequest::baggage>("baggage"), "baggage", ""},
    {cli::field<&InvokeAgentRuntimeRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn", ""},
    {cli::field<&InvokeAgentRuntimeRequest::qualifier>("qualifier"), "qualifier", ""},
    {cli::field<&InvokeAgentRuntimeRequest::account_id>("accountId"), "account-id", ""},
    {cli::field<&InvokeAgentRuntimeRequest::payload>("payload", true), "payload", ""},
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
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntime.html",
    .parameters = invoke_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::invoke_agent_runtime>,
    .bytes = cli::call_bytes<&Client::invoke_agent_runtime>,
    .is_blob = true,
    .headers = invoke_agent_runtime_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
