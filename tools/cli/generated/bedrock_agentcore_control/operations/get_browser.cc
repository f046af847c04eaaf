// Client::get_browser as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_browser.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_browser_parameters[] = {
    {cli::field<&GetBrowserRequest::browser_id>("browserId", true), "browser-id",
     "The id that CreateBrowser gave the browser, or that of AWS's own."},
};
constexpr std::string_view get_browser_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_browser_command;
constexpr cli::Operation get_browser_command{
    .name = "GetBrowser",
    .command = "get-browser",
    .help = "Tells what a browser is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetBrowser.html",
    .parameters = get_browser_parameters,
    .make_request = cli::make_request<&Client::get_browser>,
    .call = cli::call_method<&Client::get_browser>,
    .start = cli::start_calls<&Client::get_browser, &AsyncClient::get_browser>,
    .sample =
        "{\"browserId\": \"browserId\", \"browserArn\": \"browserArn\", \"name\": \"name\", \"description\": "
        "\"description\", \"executionRoleArn\": \"executionRoleArn\", \"networkConfiguration\": {\"networkMode\": "
        "\"networkMode\", \"vpcConfig\": {\"securityGroups\": [\"securityGroups\"], \"subnets\": [\"subnets\"], "
        "\"requireServiceS3Endpoint\": true}}, \"recording\": {\"enabled\": true, \"s3Location\": {\"bucket\": "
        "\"bucket\", \"prefix\": \"prefix\", \"versionId\": \"versionId\"}}, \"browserSigning\": {\"enabled\": true}, "
        "\"enterprisePolicies\": [{\"location\": {\"s3\": {\"bucket\": \"bucket\", \"prefix\": \"prefix\", "
        "\"versionId\": \"versionId\"}}, \"type\": \"type\"}], \"certificates\": [{\"location\": {\"secretsManager\": "
        "{\"secretArn\": \"secretArn\"}}}], \"filesystemConfigurations\": [{\"s3FilesConfiguration\": "
        "{\"accessPointArn\": \"accessPointArn\", \"mountPath\": \"mountPath\", \"fileSystemArn\": "
        "\"fileSystemArn\"}}], \"status\": \"status\", \"failureReason\": \"failureReason\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_browser_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
