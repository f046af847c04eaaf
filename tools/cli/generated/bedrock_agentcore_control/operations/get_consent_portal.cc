// Client::get_consent_portal as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_consent_portal.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_consent_portal_parameters[] = {
    {cli::field<&GetConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true),
     "consent-portal-identifier", "The portal's id or ARN."},
};
constexpr std::string_view get_consent_portal_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_consent_portal_command;
constexpr cli::Operation get_consent_portal_command{
    .name = "GetConsentPortal",
    .command = "get-consent-portal",
    .help = "Tells what a consent portal is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetConsentPortal.html",
    .parameters = get_consent_portal_parameters,
    .make_request = cli::make_request<&Client::get_consent_portal>,
    .call = cli::call_method<&Client::get_consent_portal>,
    .start = cli::start_calls<&Client::get_consent_portal, &AsyncClient::get_consent_portal>,
    .sample =
        "{\"sources\": [{\"identifier\": \"identifier\", \"type\": \"type\"}], \"consentPortalArn\": "
        "\"consentPortalArn\", \"consentPortalId\": \"consentPortalId\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", \"idpConfig\": "
        "{\"credentialProviderArn\": \"credentialProviderArn\", \"scopes\": [\"scopes\"], \"audience\": \"audience\"}, "
        "\"name\": \"name\", \"portalUrl\": \"portalUrl\", \"status\": \"status\", \"statusReason\": \"statusReason\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_consent_portal_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
