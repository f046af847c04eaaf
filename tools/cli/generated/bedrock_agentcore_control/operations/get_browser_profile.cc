// Client::get_browser_profile as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser_profile.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_browser_profile_parameters[] = {
    {cli::field<&GetBrowserProfileRequest::profile_id>("profileId", true), "profile-id",
     "The id that CreateBrowserProfile gave the profile."},
};
constexpr std::string_view get_browser_profile_times[] = {
    "createdAt",
    "lastSavedAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_browser_profile_command;
constexpr cli::Operation get_browser_profile_command{
    .name = "GetBrowserProfile",
    .command = "get-browser-profile",
    .help = "Tells what a browser profile is called, and what was saved to it last.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetBrowserProfile.html",
    .parameters = get_browser_profile_parameters,
    .make_request = cli::make_request<&Client::get_browser_profile>,
    .call = cli::call_method<&Client::get_browser_profile>,
    .start = cli::start_calls<&Client::get_browser_profile, &AsyncClient::get_browser_profile>,
    .sample =
        "{\"profileId\": \"profileId\", \"profileArn\": \"profileArn\", \"name\": \"name\", \"description\": "
        "\"description\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastSavedAt\": \"1970-01-01T00:00:00Z\", \"lastSavedBrowserSessionId\": "
        "\"lastSavedBrowserSessionId\", \"lastSavedBrowserId\": \"lastSavedBrowserId\"}",
    .times = get_browser_profile_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
