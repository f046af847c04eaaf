// Client::delete_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_agent_runtime_parameters[] = {
    {cli::field<&DeleteAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the runtime."},
    {cli::field<&DeleteAgentRuntimeRequest::agent_runtime_version>("agentRuntimeVersion"), "agent-runtime-version",
     "The version to delete. Absent: the runtime is deleted with all its versions."},
    {cli::field<&DeleteAgentRuntimeRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation delete_agent_runtime_command;
constexpr cli::Operation delete_agent_runtime_command{
    .name = "DeleteAgentRuntime",
    .command = "delete-agent-runtime",
    .help = "Deletes an agent runtime with all its versions, or one version.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteAgentRuntime.html",
    .parameters = delete_agent_runtime_parameters,
    .make_request = cli::make_request<&Client::delete_agent_runtime>,
    .call = cli::call_method<&Client::delete_agent_runtime>,
    .start = cli::start_calls<&Client::delete_agent_runtime, &AsyncClient::delete_agent_runtime>,
    .sample =
        "{\"status\": \"status\", \"agentRuntimeId\": \"agentRuntimeId\", \"agentRuntimeVersion\": "
        "\"agentRuntimeVersion\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
