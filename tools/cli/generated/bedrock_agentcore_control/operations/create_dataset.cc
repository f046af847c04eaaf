// Client::create_dataset as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_dataset.h>
#include <outcrop/bedrock_agentcore_control/operations/get_dataset.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_dataset_parameters[] = {
    {cli::field<&CreateDatasetRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateDatasetRequest::dataset_name>("datasetName", true), "dataset-name",
     "The dataset's name, which is its own within the account and stays."},
    {cli::field<&CreateDatasetRequest::description>("description"), "description", "What the dataset is for."},
    {cli::field<&CreateDatasetRequest::source>("source", true), "source",
     "The first examples themselves, or a file that holds them."},
    {cli::field<&CreateDatasetRequest::schema_type>("schemaType", true), "schema-type",
     "What each example looks like; it stays for the life of the dataset."},
    {cli::field<&CreateDatasetRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The ARN of the KMS key that encrypts the examples in Amazon S3. Absent: none of the account's does."},
    {cli::field<&CreateDatasetRequest::tags>("tags"), "tags", "Tags for the dataset, by key."},
};
constexpr std::string_view create_dataset_times[] = {
    "createdAt",
};
std::string create_dataset_state(const GetDatasetView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_dataset_wait_inputs[] = {
    {cli::field<&GetDatasetRequest::dataset_id>("datasetId", true), "", "datasetId"},
};
constexpr cli::Wait create_dataset_wait{
    .name = "DatasetActive",
    .reader = "GetDataset",
    .command = "get-dataset",
    .inputs = create_dataset_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_dataset>,
    .call = cli::call_and_wait<&Client::create_dataset, &Client::wait_until_dataset_active, create_dataset_state>,
    .start =
        cli::start_and_wait<&Client::create_dataset, &Client::wait_until_dataset_active, &AsyncClient::create_dataset,
                            &AsyncClient::wait_until_dataset_active, create_dataset_state>,
};

}  // namespace

extern const cli::Operation create_dataset_command;
constexpr cli::Operation create_dataset_command{
    .name = "CreateDataset",
    .command = "create-dataset",
    .help =
        "Creates a dataset of examples for evaluations. The call returns at once: GetDataset tells when it is `ACTIVE` "
        "or has failed.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateDataset.html",
    .parameters = create_dataset_parameters,
    .make_request = cli::make_request<&Client::create_dataset>,
    .call = cli::call_method<&Client::create_dataset>,
    .start = cli::start_calls<&Client::create_dataset, &AsyncClient::create_dataset>,
    .sample =
        "{\"datasetArn\": \"datasetArn\", \"datasetId\": \"datasetId\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = create_dataset_times,
    .wait = &create_dataset_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
