// Client::save_browser_session_profile as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/save_browser_session_profile.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter save_browser_session_profile_parameters[] = {
    {cli::field<&SaveBrowserSessionProfileRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&SaveBrowserSessionProfileRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&SaveBrowserSessionProfileRequest::profile_identifier>("profileIdentifier", true), "profile-identifier",
     ""},
    {cli::field<&SaveBrowserSessionProfileRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     ""},
    {cli::field<&SaveBrowserSessionProfileRequest::session_id>("sessionId", true), "session-id", ""},
    {cli::field<&SaveBrowserSessionProfileRequest::client_token>("clientToken"), "client-token", ""},
};
constexpr std::string_view save_browser_session_profile_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation save_browser_session_profile_command;
constexpr cli::Operation save_browser_session_profile_command{
    .name = "SaveBrowserSessionProfile",
    .command = "save-browser-session-profile",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SaveBrowserSessionProfile.html",
    .parameters = save_browser_session_profile_parameters,
    .make_request = cli::make_request<&Client::save_browser_session_profile>,
    .call = cli::call_method<&Client::save_browser_session_profile>,
    .start = cli::start_calls<&Client::save_browser_session_profile, &AsyncClient::save_browser_session_profile>,
    .sample =
        "{\"profileIdentifier\": \"profileIdentifier\", \"browserIdentifier\": \"browserIdentifier\", \"sessionId\": "
        "\"sessionId\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = save_browser_session_profile_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
