// Client::get_dataset as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_dataset.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_dataset_parameters[] = {
    {cli::field<&GetDatasetRequest::dataset_id>("datasetId", true), "dataset-id",
     "The id that CreateDataset gave the dataset."},
    {cli::field<&GetDatasetRequest::dataset_version>("datasetVersion"), "dataset-version",
     "DRAFT or the number of a version. Absent: DRAFT."},
};
constexpr std::string_view get_dataset_times[] = {
    "createdAt",
    "downloadUrlExpiresAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_dataset_command;
constexpr cli::Operation get_dataset_command{
    .name = "GetDataset",
    .command = "get-dataset",
    .help = "Tells what a dataset, or a version of it, is like. ListDatasetExamples tells its examples.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetDataset.html",
    .parameters = get_dataset_parameters,
    .make_request = cli::make_request<&Client::get_dataset>,
    .call = cli::call_method<&Client::get_dataset>,
    .start = cli::start_calls<&Client::get_dataset, &AsyncClient::get_dataset>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"datasetVersion\": \"datasetVersion\", "
        "\"datasetName\": \"datasetName\", \"description\": \"description\", \"status\": \"status\", \"draftStatus\": "
        "\"draftStatus\", \"failureReason\": \"failureReason\", \"schemaType\": \"schemaType\", \"kmsKeyArn\": "
        "\"kmsKeyArn\", \"exampleCount\": 0, \"downloadUrl\": \"downloadUrl\", \"downloadUrlExpiresAt\": "
        "\"1970-01-01T00:00:00Z\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"tags\": {\"KeyName\": \"tags\"}}",
    .times = get_dataset_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
