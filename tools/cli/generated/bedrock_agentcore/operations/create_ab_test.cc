// Client::create_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/create_ab_test.h>
#include <outcrop/bedrock_agentcore/operations/get_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string create_ab_test_state(const GetABTestView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_ab_test_wait_inputs[] = {
    {cli::field<&GetABTestRequest::ab_test_id>("abTestId", true), "", "abTestId"},
};
constexpr cli::Wait create_ab_test_wait{
    .name = "ABTestActive",
    .reader = "GetABTest",
    .command = "get-ab-test",
    .inputs = create_ab_test_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_ab_test>,
    .call = cli::call_and_wait<&Client::create_ab_test, &Client::wait_until_ab_test_active, create_ab_test_state>,
    .start =
        cli::start_and_wait<&Client::create_ab_test, &Client::wait_until_ab_test_active, &AsyncClient::create_ab_test,
                            &AsyncClient::wait_until_ab_test_active, create_ab_test_state>,
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
    .wait = &create_ab_test_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
