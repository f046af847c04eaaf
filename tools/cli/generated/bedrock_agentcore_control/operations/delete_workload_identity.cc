// Client::delete_workload_identity as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_workload_identity.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_workload_identity_parameters[] = {
    {cli::field<&DeleteWorkloadIdentityRequest::name>("name", true), "name", "The identity's name."},
};

}  // namespace

extern const cli::Operation delete_workload_identity_command;
constexpr cli::Operation delete_workload_identity_command{
    .name = "DeleteWorkloadIdentity",
    .command = "delete-workload-identity",
    .help = "Deletes an identity for an agent.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteWorkloadIdentity.html",
    .parameters = delete_workload_identity_parameters,
    .make_request = cli::make_request<&Client::delete_workload_identity>,
    .call = cli::call_method<&Client::delete_workload_identity>,
    .start = cli::start_calls<&Client::delete_workload_identity, &AsyncClient::delete_workload_identity>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
