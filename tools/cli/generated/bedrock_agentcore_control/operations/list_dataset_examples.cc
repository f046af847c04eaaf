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
    {cli::field<&ListDatasetExamplesRequest::dataset_id>("datasetId", true), "dataset-id", ""},
    {cli::field<&ListDatasetExamplesRequest::dataset_version>("datasetVersion"), "dataset-version", ""},
    {cli::field<&ListDatasetExamplesRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListDatasetExamplesRequest::next_token>("nextToken"), "next-token", ""},
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
    .help = "",
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
