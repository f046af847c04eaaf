// Client::update_workload_identity as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_workload_identity.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_workload_identity_parameters[] = {
    {cli::field<&UpdateWorkloadIdentityRequest::name>("name", true), "name", "The workload identity's name."},
    {cli::field<&UpdateWorkloadIdentityRequest::allowed_resource_oauth2_return_urls>("allowedResourceOauth2ReturnUrls"),
     "allowed-resource-oauth2-return-urls",
     "The addresses that users may be sent back to; they replace those that there are."},
};
constexpr std::string_view update_workload_identity_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation update_workload_identity_command;
constexpr cli::Operation update_workload_identity_command{
    .name = "UpdateWorkloadIdentity",
    .command = "update-workload-identity",
    .help = "Changes where users may be sent back to after they agreed to what a workload does for them.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateWorkloadIdentity.html",
    .parameters = update_workload_identity_parameters,
    .make_request = cli::make_request<&Client::update_workload_identity>,
    .call = cli::call_method<&Client::update_workload_identity>,
    .start = cli::start_calls<&Client::update_workload_identity, &AsyncClient::update_workload_identity>,
    .sample =
        "{\"name\": \"name\", \"workloadIdentityArn\": \"workloadIdentityArn\", \"allowedResourceOauth2ReturnUrls\": "
        "[\"allowedResourceOauth2ReturnUrls\"], \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_workload_identity_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
