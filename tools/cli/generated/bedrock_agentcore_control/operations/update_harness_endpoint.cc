// Client::update_harness_endpoint as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_harness_endpoint.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_harness_endpoint_parameters[] = {
    {cli::field<&UpdateHarnessEndpointRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&UpdateHarnessEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "The endpoint's name."},
    {cli::field<&UpdateHarnessEndpointRequest::target_version>("targetVersion"), "target-version",
     "The version that the endpoint is to lead to."},
    {cli::field<&UpdateHarnessEndpointRequest::description>("description"), "description", "What the endpoint is for."},
    {cli::field<&UpdateHarnessEndpointRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view update_harness_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_harness_endpoint_command;
constexpr cli::Operation update_harness_endpoint_command{
    .name = "UpdateHarnessEndpoint",
    .command = "update-harness-endpoint",
    .help = "Lets an endpoint of a harness lead to another version, or changes its description.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateHarnessEndpoint.html",
    .parameters = update_harness_endpoint_parameters,
    .make_request = cli::make_request<&Client::update_harness_endpoint>,
    .call = cli::call_method<&Client::update_harness_endpoint>,
    .start = cli::start_calls<&Client::update_harness_endpoint, &AsyncClient::update_harness_endpoint>,
    .sample =
        "{\"endpoint\": {\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"endpointName\": "
        "\"endpointName\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"description\": \"description\", \"failureReason\": \"failureReason\"}}",
    .times = update_harness_endpoint_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
