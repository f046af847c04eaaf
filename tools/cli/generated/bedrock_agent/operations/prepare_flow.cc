// Client::prepare_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_flow.h>
#include <outcrop/bedrock_agent/operations/prepare_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter prepare_flow_parameters[] = {
    {cli::field<&PrepareFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
};
std::string prepare_flow_state(const GetFlowView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput prepare_flow_wait_inputs[] = {
    {cli::field<&GetFlowRequest::flow_identifier>("flowIdentifier", true), "", "",
     cli::sent_text<&PrepareFlowRequest::flow_identifier>},
};
constexpr cli::Wait prepare_flow_wait{
    .name = "FlowPrepared",
    .reader = "GetFlow",
    .command = "get-flow",
    .inputs = prepare_flow_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_flow>,
    .call = cli::call_and_wait<&Client::prepare_flow, &Client::wait_until_flow_prepared, prepare_flow_state>,
    .start = cli::start_and_wait<&Client::prepare_flow, &Client::wait_until_flow_prepared, &AsyncClient::prepare_flow,
                                 &AsyncClient::wait_until_flow_prepared, prepare_flow_state>,
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
    .wait = &prepare_flow_wait,
};

}  // namespace outcrop::bedrock_agent::commands
