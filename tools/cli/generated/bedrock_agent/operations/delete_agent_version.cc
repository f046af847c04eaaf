// Client::delete_agent_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_agent_version.h>
#include <outcrop/bedrock_agent/operations/get_agent_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_agent_version_parameters[] = {
    {cli::field<&DeleteAgentVersionRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&DeleteAgentVersionRequest::agent_version>("agentVersion", true), "agent-version",
     "The number of the version; the first one is 1."},
    {cli::field<&DeleteAgentVersionRequest::skip_resource_in_use_check>("skipResourceInUseCheck"),
     "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};
std::string delete_agent_version_state(const GetAgentVersionView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent_version.agent_status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_agent_version_wait_inputs[] = {
    {cli::field<&GetAgentVersionRequest::agent_id>("agentId", true), "", "agentId",
     cli::sent_text<&DeleteAgentVersionRequest::agent_id>},
    {cli::field<&GetAgentVersionRequest::agent_version>("agentVersion", true), "", "agentVersion",
     cli::sent_text<&DeleteAgentVersionRequest::agent_version>},
};
constexpr cli::Wait delete_agent_version_wait{
    .name = "AgentVersionDeleted",
    .reader = "GetAgentVersion",
    .command = "get-agent-version",
    .inputs = delete_agent_version_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent_version>,
    .call = cli::call_and_wait<&Client::delete_agent_version, &Client::wait_until_agent_version_deleted,
                               delete_agent_version_state>,
    .start = cli::start_and_wait<&Client::delete_agent_version, &Client::wait_until_agent_version_deleted,
                                 &AsyncClient::delete_agent_version, &AsyncClient::wait_until_agent_version_deleted,
                                 delete_agent_version_state>,
};

}  // namespace

extern const cli::Operation delete_agent_version_command;
constexpr cli::Operation delete_agent_version_command{
    .name = "DeleteAgentVersion",
    .command = "delete-agent-version",
    .help = "Deletes a version of an agent.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentVersion.html",
    .parameters = delete_agent_version_parameters,
    .make_request = cli::make_request<&Client::delete_agent_version>,
    .call = cli::call_method<&Client::delete_agent_version>,
    .start = cli::start_calls<&Client::delete_agent_version, &AsyncClient::delete_agent_version>,
    .sample = "{\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"agentStatus\": \"agentStatus\"}",
    .wait = &delete_agent_version_wait,
};

}  // namespace outcrop::bedrock_agent::commands
