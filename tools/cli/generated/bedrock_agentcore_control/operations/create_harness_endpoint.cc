// Client::create_harness_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_harness_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
