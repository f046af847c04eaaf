// Client::delete_dataset as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_dataset.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_dataset_parameters[] = {
    {cli::field<&DeleteDatasetRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&DeleteDatasetRequest::dataset_version>("datasetVersion"), "dataset-version",
     "The version to delete. Absent: the dataset is deleted with all its versions."},
};
constexpr std::string_view delete_dataset_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation delete_dataset_command;
constexpr cli::Operation delete_dataset_command{
    .name = "DeleteDataset",
    .command = "delete-dataset",
    .help = "Deletes a dataset with all its versions, or one version. The call returns before it is done.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteDataset.html",
    .parameters = delete_dataset_parameters,
    .make_request = cli::make_request<&Client::delete_dataset>,
    .call = cli::call_method<&Client::delete_dataset>,
    .start = cli::start_calls<&Client::delete_dataset, &AsyncClient::delete_dataset>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"datasetVersion\": "
        "\"datasetVersion\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = delete_dataset_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
