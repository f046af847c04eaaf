// Client::create_harness_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_harness_endpoint.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_harness_endpoint_parameters[] = {
    {cli::field<&CreateHarnessEndpointRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&CreateHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "What callers name the endpoint by."},
    {cli::field<&CreateHarnessEndpointRequest::target_version>("targetVersion"), "target-version",
     "The version that answers calls to the endpoint."},
    {cli::field<&CreateHarnessEndpointRequest::description>("description"), "description", "What the endpoint is for."},
    {cli::field<&CreateHarnessEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateHarnessEndpointRequest::tags>("tags"), "tags", "Tags for the endpoint, by key."},
};
constexpr std::string_view create_harness_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_harness_endpoint_state(const GetHarnessEndpointView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.endpoint.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_harness_endpoint_wait_inputs[] = {
    {cli::field<&GetHarnessEndpointRequest::harness_id>("harnessId", true), "endpoint", "harnessId",
     cli::sent_text<&CreateHarnessEndpointRequest::harness_id>},
    {cli::field<&GetHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint", "endpointName",
     cli::sent_text<&CreateHarnessEndpointRequest::endpoint_name>},
};
constexpr cli::Wait create_harness_endpoint_wait{
    .name = "HarnessEndpointReady",
    .reader = "GetHarnessEndpoint",
    .command = "get-harness-endpoint",
    .inputs = create_harness_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_harness_endpoint>,
    .call = cli::call_and_wait<&Client::create_harness_endpoint, &Client::wait_until_harness_endpoint_ready,
                               create_harness_endpoint_state>,
    .start = cli::start_and_wait<&Client::create_harness_endpoint, &Client::wait_until_harness_endpoint_ready,
                                 &AsyncClient::create_harness_endpoint, &AsyncClient::wait_until_harness_endpoint_ready,
                                 create_harness_endpoint_state>,
};

}  // namespace

extern const cli::Operation create_harness_endpoint_command;
constexpr cli::Operation create_harness_endpoint_command{
    .name = "CreateHarnessEndpoint",
    .command = "create-harness-endpoint",
    .help = "Creates an endpoint: a name by which callers reach one version of a harness.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateHarnessEndpoint.html",
    .parameters = create_harness_endpoint_parameters,
    .make_request = cli::make_request<&Client::create_harness_endpoint>,
    .call = cli::call_method<&Client::create_harness_endpoint>,
    .start = cli::start_calls<&Client::create_harness_endpoint, &AsyncClient::create_harness_endpoint>,
    .sample =
        "{\"endpoint\": {\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"endpointName\": "
        "\"endpointName\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"description\": \"description\", \"failureReason\": \"failureReason\"}}",
    .times = create_harness_endpoint_times,
    .wait = &create_harness_endpoint_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
