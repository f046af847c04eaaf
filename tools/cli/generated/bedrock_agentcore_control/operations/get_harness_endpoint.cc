// Client::get_harness_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_harness_endpoint_parameters[] = {
    {cli::field<&GetHarnessEndpointRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&GetHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
};
constexpr std::string_view get_harness_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_harness_endpoint_command;
constexpr cli::Operation get_harness_endpoint_command{
    .name = "GetHarnessEndpoint",
    .command = "get-harness-endpoint",
    .help = "Tells what an endpoint of a harness is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetHarnessEndpoint.html",
    .parameters = get_harness_endpoint_parameters,
    .make_request = cli::make_request<&Client::get_harness_endpoint>,
    .call = cli::call_method<&Client::get_harness_endpoint>,
    .start = cli::start_calls<&Client::get_harness_endpoint, &AsyncClient::get_harness_endpoint>,
    .sample =
        "{\"endpoint\": {\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"endpointName\": "
        "\"endpointName\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"description\": \"description\", \"failureReason\": \"failureReason\"}}",
    .times = get_harness_endpoint_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
