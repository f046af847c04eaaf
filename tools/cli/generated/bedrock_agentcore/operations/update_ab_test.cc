// Client::update_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/update_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter update_ab_test_parameters[] = {
    {cli::field<&UpdateABTestRequest::ab_test_id>("abTestId", true), "ab-test-id", ""},
    {cli::field<&UpdateABTestRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&UpdateABTestRequest::name>("name"), "name", ""},
    {cli::field<&UpdateABTestRequest::description>("description"), "description", ""},
    {cli::field<&UpdateABTestRequest::variants>("variants"), "variants", ""},
    {cli::field<&UpdateABTestRequest::gateway_filter>("gatewayFilter"), "gateway-filter", ""},
    {cli::field<&UpdateABTestRequest::evaluation_config>("evaluationConfig"), "evaluation-config", ""},
    {cli::field<&UpdateABTestRequest::role_arn>("roleArn"), "role-arn", ""},
    {cli::field<&UpdateABTestRequest::execution_status>("executionStatus"), "execution-status", ""},
};
constexpr std::string_view update_ab_test_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_ab_test_command;
constexpr cli::Operation update_ab_test_command{
    .name = "UpdateABTest",
    .command = "update-ab-test",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UpdateABTest.html",
    .parameters = update_ab_test_parameters,
    .make_request = cli::make_request<&Client::update_ab_test>,
    .call = cli::call_method<&Client::update_ab_test>,
    .start = cli::start_calls<&Client::update_ab_test, &AsyncClient::update_ab_test>,
    .sample =
        "{\"abTestId\": \"abTestId\", \"abTestArn\": \"abTestArn\", \"status\": \"status\", \"executionStatus\": "
        "\"executionStatus\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_ab_test_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
