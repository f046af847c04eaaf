// Client::update_consent_portal as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_consent_portal.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_consent_portal_parameters[] = {
    {cli::field<&UpdateConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true),
     "consent-portal-identifier", "The portal's id or ARN."},
    {cli::field<&UpdateConsentPortalRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn",
     "The ARN of the IAM role that the portal works under."},
    {cli::field<&UpdateConsentPortalRequest::idp_config>("idpConfig"), "idp-config",
     "The identity provider that users sign in at."},
    {cli::field<&UpdateConsentPortalRequest::description>("description"), "description", "What the portal is for."},
};
constexpr std::string_view update_consent_portal_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_consent_portal_command;
constexpr cli::Operation update_consent_portal_command{
    .name = "UpdateConsentPortal",
    .command = "update-consent-portal",
    .help = "Changes a consent portal, where users agree to what agents do for them.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateConsentPortal.html",
    .parameters = update_consent_portal_parameters,
    .make_request = cli::make_request<&Client::update_consent_portal>,
    .call = cli::call_method<&Client::update_consent_portal>,
    .start = cli::start_calls<&Client::update_consent_portal, &AsyncClient::update_consent_portal>,
    .sample =
        "{\"sources\": [{\"identifier\": \"identifier\", \"type\": \"type\"}], \"consentPortalArn\": "
        "\"consentPortalArn\", \"consentPortalId\": \"consentPortalId\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", \"idpConfig\": "
        "{\"credentialProviderArn\": \"credentialProviderArn\", \"scopes\": [\"scopes\"], \"audience\": \"audience\"}, "
        "\"name\": \"name\", \"portalUrl\": \"portalUrl\", \"status\": \"status\", \"statusReason\": \"statusReason\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_consent_portal_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
