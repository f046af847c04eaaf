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
    {cli::field<&SaveBrowserSessionProfileRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&SaveBrowserSessionProfileRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&SaveBrowserSessionProfileRequest::profile_identifier>("profileIdentifier", true), "profile-identifier",
     "The id of the profile to write."},
    {cli::field<&SaveBrowserSessionProfileRequest::browser_identifier>("browserIdentifier", true), "browser-identifier",
     "The id of the session's browser."},
    {cli::field<&SaveBrowserSessionProfileRequest::session_id>("sessionId", true), "session-id",
     "The id of the session, which has to be running."},
    {cli::field<&SaveBrowserSessionProfileRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view save_browser_session_profile_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation save_browser_session_profile_command;
constexpr cli::Operation save_browser_session_profile_command{
    .name = "SaveBrowserSessionProfile",
    .command = "save-browser-session-profile",
    .help =
        "Keeps the cookies and local storage of a session as a profile, which StartBrowserSession can start others "
        "with.",
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
