// Client::prepare_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/prepare_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter prepare_flow_parameters[] = {
    {cli::field<&PrepareFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
};

}  // namespace

extern const cli::Operation prepare_flow_command;
constexpr cli::Operation prepare_flow_command{
    .name = "PrepareFlow",
    .command = "prepare-flow",
    .help = "Makes the working draft of a flow with its latest changes ready for use.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareFlow.html",
    .parameters = prepare_flow_parameters,
    .make_request = cli::make_request<&Client::prepare_flow>,
    .call = cli::call_method<&Client::prepare_flow>,
    .start = cli::start_calls<&Client::prepare_flow, &AsyncClient::prepare_flow>,
    .sample = "{\"id\": \"id\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agent::commands
