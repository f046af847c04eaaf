// Client::invoke_inline_agent as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/invoke_inline_agent.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter invoke_inline_agent_parameters[] = {
    {cli::field<&InvokeInlineAgentRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it."},
    {cli::field<&InvokeInlineAgentRequest::foundation_model>("foundationModel", true), "foundation-model",
     "The model that the agent uses: its id or ARN, or that of an inference profile."},
    {cli::field<&InvokeInlineAgentRequest::instruction>("instruction", true), "instruction",
     "What the agent is to do, and how."},
    {cli::field<&InvokeInlineAgentRequest::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
     "idle-session-ttl-in-seconds", "Seconds without a message after which the session ends and its data is deleted."},
    {cli::field<&InvokeInlineAgentRequest::action_groups>("actionGroups"), "action-groups", "What the agent can do."},
    {cli::field<&InvokeInlineAgentRequest::knowledge_bases>("knowledgeBases"), "knowledge-bases",
     "Where the agent can look things up."},
    {cli::field<&InvokeInlineAgentRequest::guardrail_configuration>("guardrailConfiguration"),
     "guardrail-configuration", "The guardrail that checks the agent."},
    {cli::field<&InvokeInlineAgentRequest::prompt_override_configuration>("promptOverrideConfiguration"),
     "prompt-override-configuration", "Prompts to use in place of the service's own."},
    {cli::field<&InvokeInlineAgentRequest::agent_collaboration>("agentCollaboration"), "agent-collaboration",
     "How the agent works with collaborators."},
    {cli::field<&InvokeInlineAgentRequest::collaborator_configurations>("collaboratorConfigurations"),
     "collaborator-configurations", "What the agent knows of its collaborators."},
    {cli::field<&InvokeInlineAgentRequest::agent_name>("agentName"), "agent-name", "The agent's name."},
    {cli::field<&InvokeInlineAgentRequest::session_id>("sessionId", true), "session-id",
     "The conversation, by an id that the caller chooses. Use it again to go on."},
    {cli::field<&InvokeInlineAgentRequest::end_session>("endSession"), "end-session",
     "True ends the session with this request."},
    {cli::field<&InvokeInlineAgentRequest::enable_trace>("enableTrace"), "enable-trace",
     "True asks for `trace` events, which tell what the agent does."},
    {cli::field<&InvokeInlineAgentRequest::input_text>("inputText"), "input-text",
     "The user's message. Ignored where `inlineSessionState` brings results of actions."},
    {cli::field<&InvokeInlineAgentRequest::streaming_configurations>("streamingConfigurations"),
     "streaming-configurations", "Whether the answer comes in pieces."},
    {cli::field<&InvokeInlineAgentRequest::prompt_creation_configurations>("promptCreationConfigurations"),
     "prompt-creation-configurations", "What of the earlier conversation goes into the prompt."},
    {cli::field<&InvokeInlineAgentRequest::inline_session_state>("inlineSessionState"), "inline-session-state",
     "What the agent should know beside the message."},
    {cli::field<&InvokeInlineAgentRequest::collaborators>("collaborators"), "collaborators",
     "Inline agents that `collaboratorConfigurations` refers to by name."},
    {cli::field<&InvokeInlineAgentRequest::bedrock_model_configurations>("bedrockModelConfigurations"),
     "bedrock-model-configurations", "How the agent's model is called."},
    {cli::field<&InvokeInlineAgentRequest::orchestration_type>("orchestrationType"), "orchestration-type",
     "Who decides what the agent does next. Absent: `DEFAULT`."},
    {cli::field<&InvokeInlineAgentRequest::custom_orchestration>("customOrchestration"), "custom-orchestration",
     "The function that decides; needed where `orchestrationType` is `CUSTOM_ORCHESTRATION`."},
};
constexpr cli::HeaderMember invoke_inline_agent_headers[] = {
    cli::header_member<&InvokeInlineAgentView::content_type>("contentType"),
    cli::header_member<&InvokeInlineAgentView::session_id>("sessionId"),
};
constexpr std::string_view invoke_inline_agent_times[] = {
    "endTime",
    "eventTime",
    "startTime",
};

}  // namespace

extern const cli::Operation invoke_inline_agent_command;
constexpr cli::Operation invoke_inline_agent_command{
    .name = "InvokeInlineAgent",
    .command = "invoke-inline-agent",
    .help = "As InvokeAgent, with an agent that the request describes.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeInlineAgent.html",
    .parameters = invoke_inline_agent_parameters,
    .make_request = cli::make_request<&Client::invoke_inline_agent>,
    .stream = cli::call_stream<&Client::invoke_inline_agent>,
    .event_text = "chunk.bytes",
    .event_text_is_blob = true,
    .headers = invoke_inline_agent_headers,
    .times = invoke_inline_agent_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
