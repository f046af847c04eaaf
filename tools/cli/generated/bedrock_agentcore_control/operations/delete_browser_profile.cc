// Client::delete_browser_profile as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_browser_profile.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser_profile.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_browser_profile_parameters[] = {
    {cli::field<&DeleteBrowserProfileRequest::profile_id>("profileId", true), "profile-id",
     "The id that CreateBrowserProfile gave the profile."},
    {cli::field<&DeleteBrowserProfileRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view delete_browser_profile_times[] = {
    "lastSavedAt",
    "lastUpdatedAt",
};
std::string delete_browser_profile_state(const GetBrowserProfileView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_browser_profile_wait_inputs[] = {
    {cli::field<&GetBrowserProfileRequest::profile_id>("profileId", true), "", "profileId",
     cli::sent_text<&DeleteBrowserProfileRequest::profile_id>},
};
constexpr cli::Wait delete_browser_profile_wait{
    .name = "BrowserProfileDeleted",
    .reader = "GetBrowserProfile",
    .command = "get-browser-profile",
    .inputs = delete_browser_profile_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_browser_profile>,
    .call = cli::call_and_wait<&Client::delete_browser_profile, &Client::wait_until_browser_profile_deleted,
                               delete_browser_profile_state>,
    .start = cli::start_and_wait<&Client::delete_browser_profile, &Client::wait_until_browser_profile_deleted,
                                 &AsyncClient::delete_browser_profile, &AsyncClient::wait_until_browser_profile_deleted,
                                 delete_browser_profile_state>,
};

}  // namespace

extern const cli::Operation delete_browser_profile_command;
constexpr cli::Operation delete_browser_profile_command{
    .name = "DeleteBrowserProfile",
    .command = "delete-browser-profile",
    .help = "Deletes a browser profile with the data that sessions saved.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteBrowserProfile.html",
    .parameters = delete_browser_profile_parameters,
    .make_request = cli::make_request<&Client::delete_browser_profile>,
    .call = cli::call_method<&Client::delete_browser_profile>,
    .start = cli::start_calls<&Client::delete_browser_profile, &AsyncClient::delete_browser_profile>,
    .sample =
        "{\"profileId\": \"profileId\", \"profileArn\": \"profileArn\", \"status\": \"status\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastSavedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = delete_browser_profile_times,
    .wait = &delete_browser_profile_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
