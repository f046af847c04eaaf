// Client::invoke_harness as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_harness.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_harness_parameters[] = {
    {cli::field<&InvokeHarnessRequest::harness_arn>("harnessArn", true), "harness-arn", ""},
    {cli::field<&InvokeHarnessRequest::qualifier>("qualifier"), "qualifier", ""},
    {cli::field<&InvokeHarnessRequest::runtime_session_id>("runtimeSessionId", true), "runtime-session-id", ""},
    {cli::field<&InvokeHarnessRequest::runtime_user_id>("runtimeUserId"), "runtime-user-id", ""},
    {cli::field<&InvokeHarnessRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&InvokeHarnessRequest::trace_state>("traceState"), "trace-state", ""},
    {cli::field<&InvokeHarnessRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&InvokeHarnessRequest::baggage>("baggage"), "baggage", ""},
    {cli::field<&InvokeHarnessRequest::messages>("messages", true), "messages", ""},
    {cli::field<&InvokeHarnessRequest::model>("model"), "model", ""},
    {cli::field<&InvokeHarnessRequest::system_prompt>("systemPrompt"), "system-prompt", ""},
    {cli::field<&InvokeHarnessRequest::tools>("tools"), "tools", ""},
    {cli::field<&InvokeHarnessRequest::skills>("skills"), "skills", ""},
    {cli::field<&InvokeHarnessRequest::allowed_tools>("allowedTools"), "allowed-tools", ""},
    {cli::field<&InvokeHarnessRequest::max_iterations>("maxIterations"), "max-iterations", ""},
    {cli::field<&InvokeHarnessRequest::max_tokens>("maxTokens"), "max-tokens", ""},
    {cli::field<&InvokeHarnessRequest::timeout_seconds>("timeoutSeconds"), "timeout-seconds", ""},
    {cli::field<&InvokeHarnessRequest::actor_id>("actorId"), "actor-id", ""},
};

}  // namespace

extern const cli::Operation invoke_harness_command;
constexpr cli::Operation invoke_harness_command{
    .name = "InvokeHarness",
    .command = "invoke-harness",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarness.html",
    .parameters = invoke_harness_parameters,
    .make_request = cli::make_request<&Client::invoke_harness>,
    .stream = cli::call_stream<&Client::invoke_harness>,
    .event_text = "contentBlockDelta.delta.text",
};

}  // namespace outcrop::bedrock_agentcore::commands
