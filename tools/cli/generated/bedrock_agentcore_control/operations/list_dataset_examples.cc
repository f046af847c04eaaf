// Client::list_dataset_examples as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_dataset_examples.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_dataset_examples_parameters[] = {
    {cli::field<&ListDatasetExamplesRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&ListDatasetExamplesRequest::dataset_version>("datasetVersion"), "dataset-version",
     "The version: a number, or DRAFT for the working copy. Absent: DRAFT. It matters to the first page alone."},
    {cli::field<&ListDatasetExamplesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDatasetExamplesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr cli::Listing list_dataset_examples_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_dataset_examples, &Client::list_dataset_examples_pages>,
};

}  // namespace

extern const cli::Operation list_dataset_examples_command;
constexpr cli::Operation list_dataset_examples_command{
    .name = "ListDatasetExamples",
    .command = "list-dataset-examples",
    .help =
        "Lists the examples of a dataset, one page at a time. All pages are of the version that the first one was of, "
        "even if the dataset changes meanwhile.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasetExamples.html",
    .parameters = list_dataset_examples_parameters,
    .make_request = cli::make_request<&Client::list_dataset_examples>,
    .call = cli::call_method<&Client::list_dataset_examples>,
    .start = cli::start_calls<&Client::list_dataset_examples, &AsyncClient::list_dataset_examples>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"datasetVersion\": \"datasetVersion\", "
        "\"examples\": [{}], \"nextToken\": \"nextToken\"}",
    .items = "examples",
    .listing = &list_dataset_examples_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
