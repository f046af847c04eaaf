// Client::delete_browser as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_browser.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_browser_parameters[] = {
    {cli::field<&DeleteBrowserRequest::browser_id>("browserId", true), "browser-id",
     "The id that CreateBrowser gave the browser."},
    {cli::field<&DeleteBrowserRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view delete_browser_times[] = {
    "lastUpdatedAt",
};
std::string delete_browser_state(const GetBrowserView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_browser_wait_inputs[] = {
    {cli::field<&GetBrowserRequest::browser_id>("browserId", true), "", "browserId",
     cli::sent_text<&DeleteBrowserRequest::browser_id>},
};
constexpr cli::Wait delete_browser_wait{
    .name = "BrowserDeleted",
    .reader = "GetBrowser",
    .command = "get-browser",
    .inputs = delete_browser_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_browser>,
    .call = cli::call_and_wait<&Client::delete_browser, &Client::wait_until_browser_deleted, delete_browser_state>,
    .start =
        cli::start_and_wait<&Client::delete_browser, &Client::wait_until_browser_deleted, &AsyncClient::delete_browser,
                            &AsyncClient::wait_until_browser_deleted, delete_browser_state>,
};

}  // namespace

extern const cli::Operation delete_browser_command;
constexpr cli::Operation delete_browser_command{
    .name = "DeleteBrowser",
    .command = "delete-browser",
    .help = "Deletes a browser of the account's own.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteBrowser.html",
    .parameters = delete_browser_parameters,
    .make_request = cli::make_request<&Client::delete_browser>,
    .call = cli::call_method<&Client::delete_browser>,
    .start = cli::start_calls<&Client::delete_browser, &AsyncClient::delete_browser>,
    .sample = "{\"browserId\": \"browserId\", \"status\": \"status\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = delete_browser_times,
    .wait = &delete_browser_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
