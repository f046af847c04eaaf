// Client::invoke_agent as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/invoke_agent.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter invoke_agent_parameters[] = {
    {cli::field<&InvokeAgentRequest::session_state>("sessionState"), "session-state",
     "What the agent should know beside the message."},
    {cli::field<&InvokeAgentRequest::agent_id>("agentId", true), "agent-id",
     "The id that the agent was given when it was created."},
    {cli::field<&InvokeAgentRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id of the agent's alias; TSTALIASID stands for the working draft."},
    {cli::field<&InvokeAgentRequest::session_id>("sessionId", true), "session-id",
     "The conversation, by an id that the caller chooses. Use it again to go on."},
    {cli::field<&InvokeAgentRequest::end_session>("endSession"), "end-session",
     "True ends the session with this request."},
    {cli::field<&InvokeAgentRequest::enable_trace>("enableTrace"), "enable-trace",
     "True asks for `trace` events, which tell what the agent does."},
    {cli::field<&InvokeAgentRequest::input_text>("inputText"), "input-text",
     "The user's message. Ignored where `sessionState` brings results of actions."},
    {cli::field<&InvokeAgentRequest::memory_id>("memoryId"), "memory-id",
     "The memory, by an id that the caller chooses, such as one for each user. It needs an agent with memory."},
    {cli::field<&InvokeAgentRequest::bedrock_model_configurations>("bedrockModelConfigurations"),
     "bedrock-model-configurations", "How the agent's model is called."},
    {cli::field<&InvokeAgentRequest::streaming_configurations>("streamingConfigurations"), "streaming-configurations",
     "Whether the answer comes in pieces."},
    {cli::field<&InvokeAgentRequest::prompt_creation_configurations>("promptCreationConfigurations"),
     "prompt-creation-configurations", "What of the earlier conversation goes into the prompt."},
    {cli::field<&InvokeAgentRequest::source_arn>("sourceArn"), "source-arn",
     "The ARN of the resource that makes the call, where it is made for one."},
};
constexpr cli::HeaderMember invoke_agent_headers[] = {
    cli::header_member<&InvokeAgentView::content_type>("contentType"),
    cli::header_member<&InvokeAgentView::session_id>("sessionId"),
    cli::header_member<&InvokeAgentView::memory_id>("memoryId"),
};
constexpr std::string_view invoke_agent_times[] = {
    "endTime",
    "eventTime",
    "startTime",
};

}  // namespace

extern const cli::Operation invoke_agent_command;
constexpr cli::Operation invoke_agent_command{
    .name = "InvokeAgent",
    .command = "invoke-agent",
    .help =
        "Asks an agent, and receives its answer and, if wanted, a trace of its work while it is made. A returnControl "
        "event asks the program to do something and to call again with the results.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html",
    .parameters = invoke_agent_parameters,
    .make_request = cli::make_request<&Client::invoke_agent>,
    .stream = cli::call_stream<&Client::invoke_agent>,
    .event_text = "chunk.bytes",
    .event_text_is_blob = true,
    .headers = invoke_agent_headers,
    .times = invoke_agent_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
