// Client::create_browser as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_browser.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_browser_parameters[] = {
    {cli::field<&CreateBrowserRequest::name>("name", true), "name",
     "The browser's name, which is its own within the account."},
    {cli::field<&CreateBrowserRequest::description>("description"), "description", "What the browser is for."},
    {cli::field<&CreateBrowserRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn",
     "The ARN of the IAM role by which the browser uses AWS, such as to store recordings."},
    {cli::field<&CreateBrowserRequest::network_configuration>("networkConfiguration", true), "network-configuration",
     "The network that sessions run in."},
    {cli::field<&CreateBrowserRequest::recording>("recording"), "recording",
     "Whether sessions are recorded, and where the recordings go. Absent: they are not."},
    {cli::field<&CreateBrowserRequest::browser_signing>("browserSigning"), "browser-signing",
     "Whether the browser tells websites that an agent drives it."},
    {cli::field<&CreateBrowserRequest::enterprise_policies>("enterprisePolicies"), "enterprise-policies",
     "Files of Chromium's enterprise policies that every session follows."},
    {cli::field<&CreateBrowserRequest::certificates>("certificates"), "certificates",
     "Certificates that sessions trust, beside the usual ones."},
    {cli::field<&CreateBrowserRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", "File systems of the account that are mounted into sessions. Absent: none."},
    {cli::field<&CreateBrowserRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateBrowserRequest::tags>("tags"), "tags", "Tags for the browser, by key."},
};
constexpr std::string_view create_browser_times[] = {
    "createdAt",
};
std::string create_browser_state(const GetBrowserView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_browser_wait_inputs[] = {
    {cli::field<&GetBrowserRequest::browser_id>("browserId", true), "", "browserId"},
};
constexpr cli::Wait create_browser_wait{
    .name = "BrowserReady",
    .reader = "GetBrowser",
    .command = "get-browser",
    .inputs = create_browser_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_browser>,
    .call = cli::call_and_wait<&Client::create_browser, &Client::wait_until_browser_ready, create_browser_state>,
    .start =
        cli::start_and_wait<&Client::create_browser, &Client::wait_until_browser_ready, &AsyncClient::create_browser,
                            &AsyncClient::wait_until_browser_ready, create_browser_state>,
};

}  // namespace

extern const cli::Operation create_browser_command;
constexpr cli::Operation create_browser_command{
    .name = "CreateBrowser",
    .command = "create-browser",
    .help =
        "Creates a browser of the account's own, with its network, recording and policies. Sessions of it can be "
        "started once its state is `READY`.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateBrowser.html",
    .parameters = create_browser_parameters,
    .make_request = cli::make_request<&Client::create_browser>,
    .call = cli::call_method<&Client::create_browser>,
    .start = cli::start_calls<&Client::create_browser, &AsyncClient::create_browser>,
    .sample =
        "{\"browserId\": \"browserId\", \"browserArn\": \"browserArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\"}",
    .times = create_browser_times,
    .wait = &create_browser_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
