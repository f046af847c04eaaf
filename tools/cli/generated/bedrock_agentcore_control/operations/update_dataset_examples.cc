// Client::update_dataset_examples as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_dataset_examples.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_dataset_examples_parameters[] = {
    {cli::field<&UpdateDatasetExamplesRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&UpdateDatasetExamplesRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateDatasetExamplesRequest::examples>("examples", true), "examples",
     "The examples as JSON, each with the exampleId of the one that it replaces."},
};
constexpr std::string_view update_dataset_examples_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_dataset_examples_command;
constexpr cli::Operation update_dataset_examples_command{
    .name = "UpdateDatasetExamples",
    .command = "update-dataset-examples",
    .help =
        "Replaces examples in the working copy of a dataset. If one of them does not fit the dataset's schema, none is "
        "replaced.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateDatasetExamples.html",
    .parameters = update_dataset_examples_parameters,
    .make_request = cli::make_request<&Client::update_dataset_examples>,
    .call = cli::call_method<&Client::update_dataset_examples>,
    .start = cli::start_calls<&Client::update_dataset_examples, &AsyncClient::update_dataset_examples>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"updatedCount\": 0, "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_dataset_examples_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
