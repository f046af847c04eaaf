// Client::delete_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_ab_test_parameters[] = {
    {cli::field<&DeleteABTestRequest::ab_test_id>("abTestId", true), "ab-test-id", "The A/B test's id."},
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
};

}  // namespace outcrop::bedrock_agentcore::commands
