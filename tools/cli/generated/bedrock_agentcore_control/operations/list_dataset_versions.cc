// Client::list_dataset_versions as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_dataset_versions.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_dataset_versions_parameters[] = {
    {cli::field<&ListDatasetVersionsRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&ListDatasetVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListDatasetVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_dataset_versions_times[] = {
    "createdAt",
};
constexpr cli::Listing list_dataset_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_dataset_versions, &Client::list_dataset_versions_pages>,
};

}  // namespace

extern const cli::Operation list_dataset_versions_command;
constexpr cli::Operation list_dataset_versions_command{
    .name = "ListDatasetVersions",
    .command = "list-dataset-versions",
    .help =
        "Lists the published versions of a dataset, newest first, one page at a time. The working copy is not among "
        "them.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasetVersions.html",
    .parameters = list_dataset_versions_parameters,
    .make_request = cli::make_request<&Client::list_dataset_versions>,
    .call = cli::call_method<&Client::list_dataset_versions>,
    .start = cli::start_calls<&Client::list_dataset_versions, &AsyncClient::list_dataset_versions>,
    .sample =
        "{\"versions\": [{\"datasetVersion\": \"datasetVersion\", \"exampleCount\": 0, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "versions",
    .times = list_dataset_versions_times,
    .listing = &list_dataset_versions_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
