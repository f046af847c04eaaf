// Client::create_browser as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_browser.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_browser_parameters[] = {
    {cli::field<&CreateBrowserRequest::name>("name", true), "name", ""},
    {cli::field<&CreateBrowserRequest::description>("description"), "description", ""},
    {cli::field<&CreateBrowserRequest::execution_role_arn>("executionRoleArn"), "execution-role-arn", ""},
    {cli::field<&CreateBrowserRequest::network_configuration>("networkConfiguration", true), "network-configuration",
     ""},
    {cli::field<&CreateBrowserRequest::recording>("recording"), "recording", ""},
    {cli::field<&CreateBrowserRequest::browser_signing>("browserSigning"), "browser-signing", ""},
    {cli::field<&CreateBrowserRequest::enterprise_policies>("enterprisePolicies"), "enterprise-policies", ""},
    {cli::field<&CreateBrowserRequest::certificates>("certificates"), "certificates", ""},
    {cli::field<&CreateBrowserRequest::filesystem_configurations>("filesystemConfigurations"),
     "filesystem-configurations", ""},
    {cli::field<&CreateBrowserRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateBrowserRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_browser_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_browser_command;
constexpr cli::Operation create_browser_command{
    .name = "CreateBrowser",
    .command = "create-browser",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateBrowser.html",
    .parameters = create_browser_parameters,
    .make_request = cli::make_request<&Client::create_browser>,
    .call = cli::call_method<&Client::create_browser>,
    .start = cli::start_calls<&Client::create_browser, &AsyncClient::create_browser>,
    .sample =
        "{\"browserId\": \"browserId\", \"browserArn\": \"browserArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\"}",
    .times = create_browser_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
