// Client::put_invocation_step as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/put_invocation_step.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter put_invocation_step_parameters[] = {
    {cli::field<&PutInvocationStepRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
    {cli::field<&PutInvocationStepRequest::invocation_identifier>("invocationIdentifier", true),
     "invocation-identifier", "The id of the invocation that gets the step, a UUID."},
    {cli::field<&PutInvocationStepRequest::invocation_step_time>("invocationStepTime", true), "invocation-step-time",
     "When the step took place."},
    {cli::field<&PutInvocationStepRequest::payload>("payload", true), "payload", "What the step keeps."},
    {cli::field<&PutInvocationStepRequest::invocation_step_id>("invocationStepId"), "invocation-step-id",
     "An id of the caller's own, as a UUID. Absent: the service makes one."},
};

}  // namespace

extern const cli::Operation put_invocation_step_command;
constexpr cli::Operation put_invocation_step_command{
    .name = "PutInvocationStep",
    .command = "put-invocation-step",
    .help = "Adds a step to an invocation of a session: texts and pictures that hold the state of a conversation.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PutInvocationStep.html",
    .parameters = put_invocation_step_parameters,
    .make_request = cli::make_request<&Client::put_invocation_step>,
    .call = cli::call_method<&Client::put_invocation_step>,
    .start = cli::start_calls<&Client::put_invocation_step, &AsyncClient::put_invocation_step>,
    .sample = "{\"invocationStepId\": \"invocationStepId\"}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
