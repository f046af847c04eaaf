// Client::list_evaluators as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_evaluators.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_evaluators_parameters[] = {
    {cli::field<&ListEvaluatorsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListEvaluatorsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_evaluators_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_evaluators_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_evaluators, &Client::list_evaluators_pages>,
};

}  // namespace

extern const cli::Operation list_evaluators_command;
constexpr cli::Operation list_evaluators_command{
    .name = "ListEvaluators",
    .command = "list-evaluators",
    .help =
        "Lists the evaluators that the account can use in the client's region, the service's own among them, one page "
        "at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListEvaluators.html",
    .parameters = list_evaluators_parameters,
    .make_request = cli::make_request<&Client::list_evaluators>,
    .call = cli::call_method<&Client::list_evaluators>,
    .start = cli::start_calls<&Client::list_evaluators, &AsyncClient::list_evaluators>,
    .sample =
        "{\"evaluators\": [{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"evaluatorName\": "
        "\"evaluatorName\", \"description\": \"description\", \"evaluatorType\": \"evaluatorType\", \"provider\": "
        "\"provider\", \"level\": \"level\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"lockedForModification\": true, \"kmsKeyArn\": \"kmsKeyArn\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "evaluators",
    .times = list_evaluators_times,
    .listing = &list_evaluators_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
