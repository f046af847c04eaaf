// Client::get_ab_test as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_ab_test.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_ab_test_parameters[] = {
    {cli::field<&GetABTestRequest::ab_test_id>("abTestId", true), "ab-test-id", "The A/B test's id."},
};
constexpr std::string_view get_ab_test_times[] = {
    "analysisTimestamp", "createdAt", "maxDurationExpiresAt", "startedAt", "stoppedAt", "updatedAt",
};

}  // namespace

extern const cli::Operation get_ab_test_command;
constexpr cli::Operation get_ab_test_command{
    .name = "GetABTest",
    .command = "get-ab-test",
    .help = "Tells what an A/B test is like, its state, and how the variants did so far.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetABTest.html",
    .parameters = get_ab_test_parameters,
    .make_request = cli::make_request<&Client::get_ab_test>,
    .call = cli::call_method<&Client::get_ab_test>,
    .start = cli::start_calls<&Client::get_ab_test, &AsyncClient::get_ab_test>,
    .sample =
        "{\"abTestId\": \"abTestId\", \"abTestArn\": \"abTestArn\", \"name\": \"name\", \"description\": "
        "\"description\", \"status\": \"status\", \"executionStatus\": \"executionStatus\", \"gatewayArn\": "
        "\"gatewayArn\", \"variants\": [{\"name\": \"name\", \"weight\": 0, \"variantConfiguration\": "
        "{\"configurationBundle\": {\"bundleArn\": \"bundleArn\", \"bundleVersion\": \"bundleVersion\"}, \"target\": "
        "{\"name\": \"name\"}}}], \"gatewayFilter\": {\"targetPaths\": [\"targetPaths\"]}, \"evaluationConfig\": "
        "{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\"}, \"roleArn\": \"roleArn\", \"currentRunId\": "
        "\"currentRunId\", \"errorDetails\": [\"errorDetails\"], \"startedAt\": \"1970-01-01T00:00:00Z\", "
        "\"stoppedAt\": \"1970-01-01T00:00:00Z\", \"maxDurationExpiresAt\": \"1970-01-01T00:00:00Z\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"results\": {\"analysisTimestamp\": "
        "\"1970-01-01T00:00:00Z\", \"evaluatorMetrics\": [{\"evaluatorArn\": \"evaluatorArn\", \"controlStats\": "
        "{\"variantName\": \"variantName\", \"sampleSize\": 0, \"mean\": 0.0}, \"variantResults\": [{\"variantName\": "
        "\"variantName\", \"sampleSize\": 0, \"mean\": 0.0, \"absoluteChange\": 0.0, \"percentChange\": 0.0, "
        "\"pValue\": 0.0, \"confidenceInterval\": {\"lower\": 0.0, \"upper\": 0.0}, \"isSignificant\": true}]}]}}",
    .times = get_ab_test_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
