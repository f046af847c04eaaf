// Client::delete_capacity_provider_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_capacity_provider_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_capacity_provider_session_parameters[] = {
    {cli::field<&DeleteCapacityProviderSessionRequest::capacity_provider_id>("capacityProviderId", true),
     "capacity-provider-id", "The id of the capacity provider."},
    {cli::field<&DeleteCapacityProviderSessionRequest::session_id>("sessionId", true), "session-id",
     "The session's id."},
};

}  // namespace

extern const cli::Operation delete_capacity_provider_session_command;
constexpr cli::Operation delete_capacity_provider_session_command{
    .name = "DeleteCapacityProviderSession",
    .command = "delete-capacity-provider-session",
    .help = "Deletes a session on a capacity provider. It can't be started again.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteCapacityProviderSession.html",
    .parameters = delete_capacity_provider_session_parameters,
    .make_request = cli::make_request<&Client::delete_capacity_provider_session>,
    .call = cli::call_method<&Client::delete_capacity_provider_session>,
    .start =
        cli::start_calls<&Client::delete_capacity_provider_session, &AsyncClient::delete_capacity_provider_session>,
    .sample =
        "{\"capacityProviderArn\": \"capacityProviderArn\", \"sessionId\": \"sessionId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
