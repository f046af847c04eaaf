// Client::delete_consent_portal as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_consent_portal.h>
#include <outcrop/bedrock_agentcore_control/operations/get_consent_portal.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_consent_portal_parameters[] = {
    {cli::field<&DeleteConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true),
     "consent-portal-identifier", "The portal's id or ARN."},
};
std::string delete_consent_portal_state(const GetConsentPortalView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_consent_portal_wait_inputs[] = {
    {cli::field<&GetConsentPortalRequest::consent_portal_identifier>("consentPortalIdentifier", true), "", "",
     cli::sent_text<&DeleteConsentPortalRequest::consent_portal_identifier>},
};
constexpr cli::Wait delete_consent_portal_wait{
    .name = "ConsentPortalDeleted",
    .reader = "GetConsentPortal",
    .command = "get-consent-portal",
    .inputs = delete_consent_portal_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_consent_portal>,
    .call = cli::call_and_wait<&Client::delete_consent_portal, &Client::wait_until_consent_portal_deleted,
                               delete_consent_portal_state>,
    .start = cli::start_and_wait<&Client::delete_consent_portal, &Client::wait_until_consent_portal_deleted,
                                 &AsyncClient::delete_consent_portal, &AsyncClient::wait_until_consent_portal_deleted,
                                 delete_consent_portal_state>,
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
    .wait = &delete_consent_portal_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
