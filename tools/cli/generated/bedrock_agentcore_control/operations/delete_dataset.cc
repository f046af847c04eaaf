// Client::delete_dataset as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_dataset.h>
#include <outcrop/bedrock_agentcore_control/operations/get_dataset.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string delete_dataset_state(const GetDatasetView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_dataset_wait_inputs[] = {
    {cli::field<&GetDatasetRequest::dataset_id>("datasetId", true), "", "datasetId",
     cli::sent_text<&DeleteDatasetRequest::dataset_id>},
    {cli::field<&GetDatasetRequest::dataset_version>("datasetVersion"), "", "",
     cli::sent_text<&DeleteDatasetRequest::dataset_version>},
};
constexpr cli::Wait delete_dataset_wait{
    .name = "DatasetDeleted",
    .reader = "GetDataset",
    .command = "get-dataset",
    .inputs = delete_dataset_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_dataset>,
    .call = cli::call_and_wait<&Client::delete_dataset, &Client::wait_until_dataset_deleted, delete_dataset_state>,
    .start =
        cli::start_and_wait<&Client::delete_dataset, &Client::wait_until_dataset_deleted, &AsyncClient::delete_dataset,
                            &AsyncClient::wait_until_dataset_deleted, delete_dataset_state>,
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
    .wait = &delete_dataset_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
