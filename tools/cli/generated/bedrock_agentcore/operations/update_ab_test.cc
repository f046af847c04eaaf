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
    {cli::field<&UpdateABTestRequest::ab_test_id>("abTestId", true), "ab-test-id", "The A/B test's id."},
    {cli::field<&UpdateABTestRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateABTestRequest::name>("name"), "name", "The A/B test's name from now on."},
    {cli::field<&UpdateABTestRequest::description>("description"), "description", "What the A/B test is to find out."},
    {cli::field<&UpdateABTestRequest::variants>("variants"), "variants",
     "The two variants from now on: the control, C, and the treatment, T1."},
    {cli::field<&UpdateABTestRequest::gateway_filter>("gatewayFilter"), "gateway-filter",
     "Which traffic of the gateway takes part from now on."},
    {cli::field<&UpdateABTestRequest::evaluation_config>("evaluationConfig"), "evaluation-config",
     "What scores the variants from now on."},
    {cli::field<&UpdateABTestRequest::role_arn>("roleArn"), "role-arn",
     "The IAM role that the test works under from now on, by its ARN."},
    {cli::field<&UpdateABTestRequest::execution_status>("executionStatus"), "execution-status",
     "Whether traffic is split from now on."},
};
constexpr std::string_view update_ab_test_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_ab_test_command;
constexpr cli::Operation update_ab_test_command{
    .name = "UpdateABTest",
    .command = "update-ab-test",
    .help = "Changes an A/B test, or begins, pauses or stops it.",
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
