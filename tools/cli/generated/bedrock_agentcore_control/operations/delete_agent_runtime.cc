// Client::delete_agent_runtime as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime.h>
#include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string delete_agent_runtime_state(const GetAgentRuntimeView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_agent_runtime_wait_inputs[] = {
    {cli::field<&GetAgentRuntimeRequest::agent_runtime_id>("agentRuntimeId", true), "", "agentRuntimeId",
     cli::sent_text<&DeleteAgentRuntimeRequest::agent_runtime_id>},
    {cli::field<&GetAgentRuntimeRequest::agent_runtime_version>("agentRuntimeVersion"), "", "",
     cli::sent_text<&DeleteAgentRuntimeRequest::agent_runtime_version>},
};
constexpr cli::Wait delete_agent_runtime_wait{
    .name = "AgentRuntimeDeleted",
    .reader = "GetAgentRuntime",
    .command = "get-agent-runtime",
    .inputs = delete_agent_runtime_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_runtime>,
    .call = cli::call_and_wait<&Client::delete_agent_runtime, &Client::wait_until_agent_runtime_deleted,
                               delete_agent_runtime_state>,
    .start = cli::start_and_wait<&Client::delete_agent_runtime, &Client::wait_until_agent_runtime_deleted,
                                 &AsyncClient::delete_agent_runtime, &AsyncClient::wait_until_agent_runtime_deleted,
                                 delete_agent_runtime_state>,
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
    .wait = &delete_agent_runtime_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
