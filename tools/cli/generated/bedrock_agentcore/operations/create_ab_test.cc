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
    {cli::field<&CreateABTestRequest::name>("name", true), "name", "The A/B test's name."},
    {cli::field<&CreateABTestRequest::description>("description"), "description", "What the A/B test is to find out."},
    {cli::field<&CreateABTestRequest::gateway_arn>("gatewayArn", true), "gateway-arn",
     "The gateway whose traffic is split, by its ARN."},
    {cli::field<&CreateABTestRequest::variants>("variants", true), "variants",
     "The two variants: the control, C, and the treatment, T1."},
    {cli::field<&CreateABTestRequest::gateway_filter>("gatewayFilter"), "gateway-filter",
     "Which traffic of the gateway takes part. Absent: all."},
    {cli::field<&CreateABTestRequest::evaluation_config>("evaluationConfig", true), "evaluation-config",
     "What scores the variants."},
    {cli::field<&CreateABTestRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that lets the test use the gateway and the evaluations, by its ARN."},
    {cli::field<&CreateABTestRequest::enable_on_create>("enableOnCreate"), "enable-on-create",
     "True begins at once; otherwise UpdateABTest begins it."},
    {cli::field<&CreateABTestRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateABTestRequest::tags>("tags"), "tags", "Tags for the A/B test, by key."},
};
constexpr std::string_view create_ab_test_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_ab_test_command;
constexpr cli::Operation create_ab_test_command{
    .name = "CreateABTest",
    .command = "create-ab-test",
    .help =
        "Creates an A/B test: a gateway splits traffic between two variants, and online evaluations tell which does "
        "better.",
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
