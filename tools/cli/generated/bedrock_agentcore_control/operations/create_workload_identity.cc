// Client::create_workload_identity as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_workload_identity.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_workload_identity_parameters[] = {
    {cli::field<&CreateWorkloadIdentityRequest::name>("name", true), "name",
     "The identity's name, which is its own within the account."},
    {cli::field<&CreateWorkloadIdentityRequest::allowed_resource_oauth2_return_urls>("allowedResourceOauth2ReturnUrls"),
     "allowed-resource-oauth2-return-urls", "Where users may be sent back to after they gave consent."},
    {cli::field<&CreateWorkloadIdentityRequest::tags>("tags"), "tags", "Tags for the identity, by key."},
};

}  // namespace

extern const cli::Operation create_workload_identity_command;
constexpr cli::Operation create_workload_identity_command{
    .name = "CreateWorkloadIdentity",
    .command = "create-workload-identity",
    .help =
        "Creates an identity for an agent that runs anywhere, with which it gets tokens and keys. Agent runtimes and "
        "gateways get theirs by themselves.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateWorkloadIdentity.html",
    .parameters = create_workload_identity_parameters,
    .make_request = cli::make_request<&Client::create_workload_identity>,
    .call = cli::call_method<&Client::create_workload_identity>,
    .start = cli::start_calls<&Client::create_workload_identity, &AsyncClient::create_workload_identity>,
    .sample =
        "{\"name\": \"name\", \"workloadIdentityArn\": \"workloadIdentityArn\", \"allowedResourceOauth2ReturnUrls\": "
        "[\"allowedResourceOauth2ReturnUrls\"]}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
