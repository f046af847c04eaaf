// Client::create_browser_profile as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_browser_profile.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
