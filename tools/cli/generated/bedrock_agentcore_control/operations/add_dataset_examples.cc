// Client::add_dataset_examples as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/add_dataset_examples.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter add_dataset_examples_parameters[] = {
    {cli::field<&AddDatasetExamplesRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&AddDatasetExamplesRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&AddDatasetExamplesRequest::source>("source", true), "source",
     "The examples themselves, or a file that holds them."},
};
constexpr std::string_view add_dataset_examples_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation add_dataset_examples_command;
constexpr cli::Operation add_dataset_examples_command{
    .name = "AddDatasetExamples",
    .command = "add-dataset-examples",
    .help =
        "Adds examples to the draft of a dataset. All of them are checked first, and one that breaks the dataset's "
        "schema rejects the whole request.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AddDatasetExamples.html",
    .parameters = add_dataset_examples_parameters,
    .make_request = cli::make_request<&Client::add_dataset_examples>,
    .call = cli::call_method<&Client::add_dataset_examples>,
    .start = cli::start_calls<&Client::add_dataset_examples, &AsyncClient::add_dataset_examples>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"addedCount\": 0, "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"exampleIds\": [\"exampleIds\"]}",
    .times = add_dataset_examples_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
