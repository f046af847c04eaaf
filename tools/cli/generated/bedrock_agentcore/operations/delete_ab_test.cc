// Client::delete_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_ab_test.h>
#include <outcrop/bedrock_agentcore/operations/get_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_ab_test_parameters[] = {
    {cli::field<&DeleteABTestRequest::ab_test_id>("abTestId", true), "ab-test-id", "The A/B test's id."},
};
std::string delete_ab_test_state(const GetABTestView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_ab_test_wait_inputs[] = {
    {cli::field<&GetABTestRequest::ab_test_id>("abTestId", true), "", "abTestId",
     cli::sent_text<&DeleteABTestRequest::ab_test_id>},
};
constexpr cli::Wait delete_ab_test_wait{
    .name = "ABTestDeleted",
    .reader = "GetABTest",
    .command = "get-ab-test",
    .inputs = delete_ab_test_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_ab_test>,
    .call = cli::call_and_wait<&Client::delete_ab_test, &Client::wait_until_ab_test_deleted, delete_ab_test_state>,
    .start =
        cli::start_and_wait<&Client::delete_ab_test, &Client::wait_until_ab_test_deleted, &AsyncClient::delete_ab_test,
                            &AsyncClient::wait_until_ab_test_deleted, delete_ab_test_state>,
};

}  // namespace

extern const cli::Operation delete_ab_test_command;
constexpr cli::Operation delete_ab_test_command{
    .name = "DeleteABTest",
    .command = "delete-ab-test",
    .help = "Deletes an A/B test, with the rules that split the gateway's traffic.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteABTest.html",
    .parameters = delete_ab_test_parameters,
    .make_request = cli::make_request<&Client::delete_ab_test>,
    .call = cli::call_method<&Client::delete_ab_test>,
    .start = cli::start_calls<&Client::delete_ab_test, &AsyncClient::delete_ab_test>,
    .sample = "{\"abTestId\": \"abTestId\", \"abTestArn\": \"abTestArn\", \"status\": \"status\"}",
    .wait = &delete_ab_test_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
