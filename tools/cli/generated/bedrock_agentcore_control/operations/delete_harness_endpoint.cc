// Client::delete_harness_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_harness_endpoint.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_harness_endpoint_parameters[] = {
    {cli::field<&DeleteHarnessEndpointRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&DeleteHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
    {cli::field<&DeleteHarnessEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view delete_harness_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};
std::string delete_harness_endpoint_state(const GetHarnessEndpointView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.endpoint.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_harness_endpoint_wait_inputs[] = {
    {cli::field<&GetHarnessEndpointRequest::harness_id>("harnessId", true), "endpoint", "harnessId",
     cli::sent_text<&DeleteHarnessEndpointRequest::harness_id>},
    {cli::field<&GetHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint", "endpointName",
     cli::sent_text<&DeleteHarnessEndpointRequest::endpoint_name>},
};
constexpr cli::Wait delete_harness_endpoint_wait{
    .name = "HarnessEndpointDeleted",
    .reader = "GetHarnessEndpoint",
    .command = "get-harness-endpoint",
    .inputs = delete_harness_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_harness_endpoint>,
    .call = cli::call_and_wait<&Client::delete_harness_endpoint, &Client::wait_until_harness_endpoint_deleted,
                               delete_harness_endpoint_state>,
    .start = cli::start_and_wait<&Client::delete_harness_endpoint, &Client::wait_until_harness_endpoint_deleted,
                                 &AsyncClient::delete_harness_endpoint,
                                 &AsyncClient::wait_until_harness_endpoint_deleted, delete_harness_endpoint_state>,
};

}  // namespace

extern const cli::Operation delete_harness_endpoint_command;
constexpr cli::Operation delete_harness_endpoint_command{
    .name = "DeleteHarnessEndpoint",
    .command = "delete-harness-endpoint",
    .help = "Deletes an endpoint of a harness; the version that it leads to stays.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteHarnessEndpoint.html",
    .parameters = delete_harness_endpoint_parameters,
    .make_request = cli::make_request<&Client::delete_harness_endpoint>,
    .call = cli::call_method<&Client::delete_harness_endpoint>,
    .start = cli::start_calls<&Client::delete_harness_endpoint, &AsyncClient::delete_harness_endpoint>,
    .sample =
        "{\"endpoint\": {\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"endpointName\": "
        "\"endpointName\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"description\": \"description\", \"failureReason\": \"failureReason\"}}",
    .times = delete_harness_endpoint_times,
    .wait = &delete_harness_endpoint_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
