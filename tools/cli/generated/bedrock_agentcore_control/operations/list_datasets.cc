// Client::list_datasets as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_datasets.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_datasets_parameters[] = {
    {cli::field<&ListDatasetsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListDatasetsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_datasets_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_datasets_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_datasets, &Client::list_datasets_pages>,
};

}  // namespace

extern const cli::Operation list_datasets_command;
constexpr cli::Operation list_datasets_command{
    .name = "ListDatasets",
    .command = "list-datasets",
    .help = "Lists the account's datasets in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasets.html",
    .parameters = list_datasets_parameters,
    .make_request = cli::make_request<&Client::list_datasets>,
    .call = cli::call_method<&Client::list_datasets>,
    .start = cli::start_calls<&Client::list_datasets, &AsyncClient::list_datasets>,
    .sample =
        "{\"datasets\": [{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"datasetName\": "
        "\"datasetName\", \"description\": \"description\", \"status\": \"status\", \"draftStatus\": \"draftStatus\", "
        "\"schemaType\": \"schemaType\", \"exampleCount\": 0, \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "datasets",
    .times = list_datasets_times,
    .listing = &list_datasets_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
