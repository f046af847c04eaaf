// Client::create_browser_profile as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_browser_profile.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser_profile.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_browser_profile_parameters[] = {
    {cli::field<&CreateBrowserProfileRequest::name>("name", true), "name",
     "The profile's name, which is its own within the account."},
    {cli::field<&CreateBrowserProfileRequest::description>("description"), "description", "What the profile is for."},
    {cli::field<&CreateBrowserProfileRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateBrowserProfileRequest::tags>("tags"), "tags", "Tags for the profile, by key."},
};
constexpr std::string_view create_browser_profile_times[] = {
    "createdAt",
};
std::string create_browser_profile_state(const GetBrowserProfileView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_browser_profile_wait_inputs[] = {
    {cli::field<&GetBrowserProfileRequest::profile_id>("profileId", true), "", "profileId"},
};
constexpr cli::Wait create_browser_profile_wait{
    .name = "BrowserProfileReady",
    .reader = "GetBrowserProfile",
    .command = "get-browser-profile",
    .inputs = create_browser_profile_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_browser_profile>,
    .call = cli::call_and_wait<&Client::create_browser_profile, &Client::wait_until_browser_profile_ready,
                               create_browser_profile_state>,
    .start = cli::start_and_wait<&Client::create_browser_profile, &Client::wait_until_browser_profile_ready,
                                 &AsyncClient::create_browser_profile, &AsyncClient::wait_until_browser_profile_ready,
                                 create_browser_profile_state>,
};

}  // namespace

extern const cli::Operation create_browser_profile_command;
constexpr cli::Operation create_browser_profile_command{
    .name = "CreateBrowserProfile",
    .command = "create-browser-profile",
    .help =
        "Creates a profile that keeps what sessions of browsers save, such as cookies and local storage, for later "
        "sessions.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateBrowserProfile.html",
    .parameters = create_browser_profile_parameters,
    .make_request = cli::make_request<&Client::create_browser_profile>,
    .call = cli::call_method<&Client::create_browser_profile>,
    .start = cli::start_calls<&Client::create_browser_profile, &AsyncClient::create_browser_profile>,
    .sample =
        "{\"profileId\": \"profileId\", \"profileArn\": \"profileArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\"}",
    .times = create_browser_profile_times,
    .wait = &create_browser_profile_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
