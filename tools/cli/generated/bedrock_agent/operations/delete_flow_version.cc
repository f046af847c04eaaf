// Client::delete_flow_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_flow_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_flow_version_parameters[] = {
    {cli::field<&DeleteFlowVersionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&DeleteFlowVersionRequest::flow_version>("flowVersion", true), "flow-version",
     "The number of the version; the first one is 1."},
    {cli::field<&DeleteFlowVersionRequest::skip_resource_in_use_check>("skipResourceInUseCheck"),
     "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};

}  // namespace

extern const cli::Operation delete_flow_version_command;
constexpr cli::Operation delete_flow_version_command{
    .name = "DeleteFlowVersion",
    .command = "delete-flow-version",
    .help = "Deletes a version of a flow.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlowVersion.html",
    .parameters = delete_flow_version_parameters,
    .make_request = cli::make_request<&Client::delete_flow_version>,
    .call = cli::call_method<&Client::delete_flow_version>,
    .start = cli::start_calls<&Client::delete_flow_version, &AsyncClient::delete_flow_version>,
    .sample = "{\"id\": \"id\", \"version\": \"version\"}",
};

}  // namespace outcrop::bedrock_agent::commands
