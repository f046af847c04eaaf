// Client::create_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/create_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter create_ab_test_parameters[] = {
    {cli::field<&CreateABTestRequest::name>("name", true), "name", ""},
    {cli::field<&CreateABTestRequest::description>("description"), "description", ""},
    {cli::field<&CreateABTestRequest::gateway_arn>("gatewayArn", true), "gateway-arn", ""},
    {cli::field<&CreateABTestRequest::variants>("variants", true), "variants", ""},
    {cli::field<&CreateABTestRequest::gateway_filter>("gatewayFilter"), "gateway-filter", ""},
    {cli::field<&CreateABTestRequest::evaluation_config>("evaluationConfig", true), "evaluation-config", ""},
    {cli::field<&CreateABTestRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateABTestRequest::enable_on_create>("enableOnCreate"), "enable-on-create", ""},
    {cli::field<&CreateABTestRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateABTestRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_ab_test_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_ab_test_command;
constexpr cli::Operation create_ab_test_command{
    .name = "CreateABTest",
    .command = "create-ab-test",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreateABTest.html",
    .parameters = create_ab_test_parameters,
    .make_request = cli::make_request<&Client::create_ab_test>,
    .call = cli::call_method<&Client::create_ab_test>,
    .start = cli::start_calls<&Client::create_ab_test, &AsyncClient::create_ab_test>,
    .sample =
        "{\"abTestId\": \"abTestId\", \"abTestArn\": \"abTestArn\", \"name\": \"name\", \"status\": \"status\", "
        "\"executionStatus\": \"executionStatus\", \"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_ab_test_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
