// Client::invoke_harness as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_harness.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_harness_parameters[] = {
    {cli::field<&InvokeHarnessRequest::harness_arn>("harnessArn", true), "harness-arn", "The harness's ARN."},
    {cli::field<&InvokeHarnessRequest::qualifier>("qualifier"), "qualifier",
     "The name of the endpoint, which stands for a version. Absent: DEFAULT."},
    {cli::field<&InvokeHarnessRequest::runtime_session_id>("runtimeSessionId", true), "runtime-session-id",
     "The session that answers. Use the same id again to go on with a conversation."},
    {cli::field<&InvokeHarnessRequest::runtime_user_id>("runtimeUserId"), "runtime-user-id",
     "The user on whose behalf the call is made; it is handed on to the container."},
    {cli::field<&InvokeHarnessRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&InvokeHarnessRequest::trace_state>("traceState"), "trace-state",
     "What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it."},
    {cli::field<&InvokeHarnessRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&InvokeHarnessRequest::baggage>("baggage"), "baggage",
     "Pairs of key and value that go along with the trace, as the header baggage of W3C writes them."},
    {cli::field<&InvokeHarnessRequest::messages>("messages", true), "messages",
     "What is new in the conversation: the user's words, or results of tools."},
    {cli::field<&InvokeHarnessRequest::model>("model"), "model",
     "The model to think with. Absent: that of the harness."},
    {cli::field<&InvokeHarnessRequest::system_prompt>("systemPrompt"), "system-prompt",
     "What the agent is told before the conversation. Absent: what the harness says."},
    {cli::field<&InvokeHarnessRequest::tools>("tools"), "tools",
     "The tools that there are. Absent: those of the harness."},
    {cli::field<&InvokeHarnessRequest::skills>("skills"), "skills",
     "The skills that there are. Absent: those of the harness."},
    {cli::field<&InvokeHarnessRequest::allowed_tools>("allowedTools"), "allowed-tools",
     "The tools that the agent may use, by name. Absent: those that the harness allows."},
    {cli::field<&InvokeHarnessRequest::max_iterations>("maxIterations"), "max-iterations",
     "Rounds at most of model and tools. Absent: as the harness says."},
    {cli::field<&InvokeHarnessRequest::max_tokens>("maxTokens"), "max-tokens",
     "Tokens at most that the model may write in one round. Absent: as the harness says."},
    {cli::field<&InvokeHarnessRequest::timeout_seconds>("timeoutSeconds"), "timeout-seconds",
     "Seconds at most that the agent may work. Absent: as the harness says."},
    {cli::field<&InvokeHarnessRequest::actor_id>("actorId"), "actor-id",
     "The actor whose memory the agent reads and writes. Absent: that of the harness."},
};

}  // namespace

extern const cli::Operation invoke_harness_command;
constexpr cli::Operation invoke_harness_command{
    .name = "InvokeHarness",
    .command = "invoke-harness",
    .help =
        "Asks an agent that the service runs itself: it calls the model and its tools in turns until the task is done, "
        "and sends what it says and does as a stream.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarness.html",
    .parameters = invoke_harness_parameters,
    .make_request = cli::make_request<&Client::invoke_harness>,
    .stream = cli::call_stream<&Client::invoke_harness>,
    .event_text = "contentBlockDelta.delta.text",
};

}  // namespace outcrop::bedrock_agentcore::commands
