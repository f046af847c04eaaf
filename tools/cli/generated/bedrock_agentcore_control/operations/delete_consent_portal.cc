// Client::delete_consent_portal as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_consent_portal.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_consent_portal_parameters[] = {
    {cli::field<&DeleteConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true),
     "consent-portal-identifier", "The portal's id or ARN."},
};

}  // namespace

extern const cli::Operation delete_consent_portal_command;
constexpr cli::Operation delete_consent_portal_command{
    .name = "DeleteConsentPortal",
    .command = "delete-consent-portal",
    .help = "Deletes a consent portal: users can no longer open it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteConsentPortal.html",
    .parameters = delete_consent_portal_parameters,
    .make_request = cli::make_request<&Client::delete_consent_portal>,
    .call = cli::call_method<&Client::delete_consent_portal>,
    .start = cli::start_calls<&Client::delete_consent_portal, &AsyncClient::delete_consent_portal>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
