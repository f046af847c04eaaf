// Client::get_workload_identity as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_workload_identity.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_workload_identity_parameters[] = {
    {cli::field<&GetWorkloadIdentityRequest::name>("name", true), "name", "The identity's name."},
};
constexpr std::string_view get_workload_identity_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation get_workload_identity_command;
constexpr cli::Operation get_workload_identity_command{
    .name = "GetWorkloadIdentity",
    .command = "get-workload-identity",
    .help = "Tells what an identity for an agent is called, and where users may be sent back to.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetWorkloadIdentity.html",
    .parameters = get_workload_identity_parameters,
    .make_request = cli::make_request<&Client::get_workload_identity>,
    .call = cli::call_method<&Client::get_workload_identity>,
    .start = cli::start_calls<&Client::get_workload_identity, &AsyncClient::get_workload_identity>,
    .sample =
        "{\"name\": \"name\", \"workloadIdentityArn\": \"workloadIdentityArn\", \"allowedResourceOauth2ReturnUrls\": "
        "[\"allowedResourceOauth2ReturnUrls\"], \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_workload_identity_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
