// Client::delete_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_flow_parameters[] = {
    {cli::field<&DeleteFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&DeleteFlowRequest::skip_resource_in_use_check>("skipResourceInUseCheck"), "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};

}  // namespace

extern const cli::Operation delete_flow_command;
constexpr cli::Operation delete_flow_command{
    .name = "DeleteFlow",
    .command = "delete-flow",
    .help = "Deletes a flow.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlow.html",
    .parameters = delete_flow_parameters,
    .make_request = cli::make_request<&Client::delete_flow>,
    .call = cli::call_method<&Client::delete_flow>,
    .start = cli::start_calls<&Client::delete_flow, &AsyncClient::delete_flow>,
    .sample = "{\"id\": \"id\"}",
};

}  // namespace outcrop::bedrock_agent::commands
