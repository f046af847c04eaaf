// Client::create_consent_portal as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_consent_portal.h>
#include <outcrop/bedrock_agentcore_control/operations/get_consent_portal.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_consent_portal_parameters[] = {
    {cli::field<&CreateConsentPortalRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn",
     "The ARN of the IAM role by which the portal reaches its sources."},
    {cli::field<&CreateConsentPortalRequest::idp_config>("idpConfig", true), "idp-config", "How users sign in."},
    {cli::field<&CreateConsentPortalRequest::name>("name", true), "name",
     "The portal's name, which is its own within the account."},
    {cli::field<&CreateConsentPortalRequest::sources>("sources", true), "sources",
     "What the portal asks consent for: gateways."},
    {cli::field<&CreateConsentPortalRequest::description>("description"), "description", "What the portal is for."},
    {cli::field<&CreateConsentPortalRequest::tags>("tags"), "tags", "Tags for the portal, by key."},
};
constexpr std::string_view create_consent_portal_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_consent_portal_state(const GetConsentPortalView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_consent_portal_wait_inputs[] = {
    {cli::field<&GetConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true), "",
     "consentPortalId"},
};
constexpr cli::Wait create_consent_portal_wait{
    .name = "ConsentPortalActive",
    .reader = "GetConsentPortal",
    .command = "get-consent-portal",
    .inputs = create_consent_portal_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_consent_portal>,
    .call = cli::call_and_wait<&Client::create_consent_portal, &Client::wait_until_consent_portal_active,
                               create_consent_portal_state>,
    .start = cli::start_and_wait<&Client::create_consent_portal, &Client::wait_until_consent_portal_active,
                                 &AsyncClient::create_consent_portal, &AsyncClient::wait_until_consent_portal_active,
                                 create_consent_portal_state>,
};

}  // namespace

extern const cli::Operation create_consent_portal_command;
constexpr cli::Operation create_consent_portal_command{
    .name = "CreateConsentPortal",
    .command = "create-consent-portal",
    .help = "Creates a consent portal: a website where users let agents act for them.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateConsentPortal.html",
    .parameters = create_consent_portal_parameters,
    .make_request = cli::make_request<&Client::create_consent_portal>,
    .call = cli::call_method<&Client::create_consent_portal>,
    .start = cli::start_calls<&Client::create_consent_portal, &AsyncClient::create_consent_portal>,
    .sample =
        "{\"sources\": [{\"identifier\": \"identifier\", \"type\": \"type\"}], \"consentPortalArn\": "
        "\"consentPortalArn\", \"consentPortalId\": \"consentPortalId\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", \"idpConfig\": "
        "{\"credentialProviderArn\": \"credentialProviderArn\", \"scopes\": [\"scopes\"], \"audience\": \"audience\"}, "
        "\"name\": \"name\", \"portalUrl\": \"portalUrl\", \"status\": \"status\", \"statusReason\": \"statusReason\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_consent_portal_times,
    .wait = &create_consent_portal_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
