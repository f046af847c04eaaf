// Client::get_invocation_step as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_invocation_step.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_invocation_step_parameters[] = {
    {cli::field<&GetInvocationStepRequest::invocation_identifier>("invocationIdentifier", true),
     "invocation-identifier", "The id of the invocation that the step belongs to, a UUID."},
    {cli::field<&GetInvocationStepRequest::invocation_step_id>("invocationStepId", true), "invocation-step-id",
     "The step's id, a UUID."},
    {cli::field<&GetInvocationStepRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view get_invocation_step_times[] = {
    "invocationStepTime",
};

}  // namespace

extern const cli::Operation get_invocation_step_command;
constexpr cli::Operation get_invocation_step_command{
    .name = "GetInvocationStep",
    .command = "get-invocation-step",
    .help = "Reads a step that a session keeps.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetInvocationStep.html",
    .parameters = get_invocation_step_parameters,
    .make_request = cli::make_request<&Client::get_invocation_step>,
    .call = cli::call_method<&Client::get_invocation_step>,
    .start = cli::start_calls<&Client::get_invocation_step, &AsyncClient::get_invocation_step>,
    .sample =
        "{\"invocationStep\": {\"sessionId\": \"sessionId\", \"invocationId\": \"invocationId\", \"invocationStepId\": "
        "\"invocationStepId\", \"invocationStepTime\": \"1970-01-01T00:00:00Z\", \"payload\": {\"contentBlocks\": "
        "[{\"text\": \"text\"}]}}}",
    .times = get_invocation_step_times,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
