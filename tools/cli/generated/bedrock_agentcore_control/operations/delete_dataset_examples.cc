// Client::delete_dataset_examples as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_dataset_examples.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_dataset_examples_parameters[] = {
    {cli::field<&DeleteDatasetExamplesRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&DeleteDatasetExamplesRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&DeleteDatasetExamplesRequest::example_ids>("exampleIds", true), "example-ids",
     "The ids of the examples, as AddDatasetExamples and ListDatasetExamples tell them."},
};
constexpr std::string_view delete_dataset_examples_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation delete_dataset_examples_command;
constexpr cli::Operation delete_dataset_examples_command{
    .name = "DeleteDatasetExamples",
    .command = "delete-dataset-examples",
    .help =
        "Deletes examples from the draft of a dataset. One id that the draft does not have rejects the whole request.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteDatasetExamples.html",
    .parameters = delete_dataset_examples_parameters,
    .make_request = cli::make_request<&Client::delete_dataset_examples>,
    .call = cli::call_method<&Client::delete_dataset_examples>,
    .start = cli::start_calls<&Client::delete_dataset_examples, &AsyncClient::delete_dataset_examples>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"deletedCount\": 0, "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = delete_dataset_examples_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
