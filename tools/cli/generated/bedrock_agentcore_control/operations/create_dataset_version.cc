// Client::create_dataset_version as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_dataset_version.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_dataset_version_parameters[] = {
    {cli::field<&CreateDatasetVersionRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&CreateDatasetVersionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_dataset_version_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_dataset_version_command;
constexpr cli::Operation create_dataset_version_command{
    .name = "CreateDatasetVersion",
    .command = "create-dataset-version",
    .help =
        "Publishes the draft of a dataset as a new version, and keeps the draft for more changes. GetDataset tells "
        "when it is done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateDatasetVersion.html",
    .parameters = create_dataset_version_parameters,
    .make_request = cli::make_request<&Client::create_dataset_version>,
    .call = cli::call_method<&Client::create_dataset_version>,
    .start = cli::start_calls<&Client::create_dataset_version, &AsyncClient::create_dataset_version>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"datasetVersion\": "
        "\"datasetVersion\", \"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_dataset_version_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
