// Client::update_dataset as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_dataset.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_dataset_parameters[] = {
    {cli::field<&UpdateDatasetRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&UpdateDatasetRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateDatasetRequest::description>("description"), "description",
     "What the dataset holds. Absent: that stays as it is."},
};
constexpr std::string_view update_dataset_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_dataset_command;
constexpr cli::Operation update_dataset_command{
    .name = "UpdateDataset",
    .command = "update-dataset",
    .help =
        "Changes the description of a dataset. AddDatasetExamples, UpdateDatasetExamples and DeleteDatasetExamples "
        "change what it holds.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateDataset.html",
    .parameters = update_dataset_parameters,
    .make_request = cli::make_request<&Client::update_dataset>,
    .call = cli::call_method<&Client::update_dataset>,
    .start = cli::start_calls<&Client::update_dataset, &AsyncClient::update_dataset>,
    .sample = "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_dataset_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
