// Client::list_batch_evaluations as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_batch_evaluations.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_batch_evaluations_parameters[] = {
    {cli::field<&ListBatchEvaluationsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListBatchEvaluationsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_batch_evaluations_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_batch_evaluations_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_batch_evaluations, &Client::list_batch_evaluations_pages>,
};

}  // namespace

extern const cli::Operation list_batch_evaluations_command;
constexpr cli::Operation list_batch_evaluations_command{
    .name = "ListBatchEvaluations",
    .command = "list-batch-evaluations",
    .help = "Lists the account's batch evaluations in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListBatchEvaluations.html",
    .parameters = list_batch_evaluations_parameters,
    .make_request = cli::make_request<&Client::list_batch_evaluations>,
    .call = cli::call_method<&Client::list_batch_evaluations>,
    .start = cli::start_calls<&Client::list_batch_evaluations, &AsyncClient::list_batch_evaluations>,
    .sample =
        "{\"batchEvaluations\": [{\"batchEvaluationId\": \"batchEvaluationId\", \"batchEvaluationArn\": "
        "\"batchEvaluationArn\", \"batchEvaluationName\": \"batchEvaluationName\", \"status\": \"status\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"description\": \"description\", \"evaluators\": [{\"evaluatorId\": "
        "\"evaluatorId\"}], \"insights\": [{\"insightId\": \"insightId\"}], \"evaluationResults\": "
        "{\"numberOfSessionsCompleted\": 0, \"numberOfSessionsInProgress\": 0, \"numberOfSessionsFailed\": 0, "
        "\"totalNumberOfSessions\": 0, \"numberOfSessionsIgnored\": 0, \"evaluatorSummaries\": [{\"evaluatorId\": "
        "\"evaluatorId\", \"statistics\": {\"averageScore\": 0.0}, \"totalEvaluated\": 0, \"totalFailed\": 0}]}, "
        "\"errorDetails\": [\"errorDetails\"], \"kmsKeyArn\": \"kmsKeyArn\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "batchEvaluations",
    .times = list_batch_evaluations_times,
    .listing = &list_batch_evaluations_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
