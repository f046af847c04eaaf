// Client::create_provisioned_model_throughput as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_provisioned_model_throughput.h>
#include <outcrop/bedrock/operations/get_provisioned_model_throughput.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_provisioned_model_throughput_parameters[] = {
    {cli::field<&CreateProvisionedModelThroughputRequest::client_request_token>("clientRequestToken"),
     "client-request-token", "Makes the call safe to repeat: of two calls with the same token only one buys capacity."},
    {cli::field<&CreateProvisionedModelThroughputRequest::model_units>("modelUnits", true), "model-units",
     "How many units to buy; each serves a number of tokens a minute that depends on the model."},
    {cli::field<&CreateProvisionedModelThroughputRequest::provisioned_model_name>("provisionedModelName", true),
     "provisioned-model-name", "A name for the capacity, unique in the account and region."},
    {cli::field<&CreateProvisionedModelThroughputRequest::model_id>("modelId", true), "model-id",
     "The ARN or name of the model: a foundation model or a custom model."},
    {cli::field<&CreateProvisionedModelThroughputRequest::commitment_duration>("commitmentDuration"),
     "commitment-duration",
     "How long the capacity is bought for, at a lower price. Absent: no commitment, so that it can be deleted at any "
     "time."},
    {cli::field<&CreateProvisionedModelThroughputRequest::tags>("tags"), "tags",
     "Tags for the capacity, such as for cost reports and access control."},
};
std::string create_provisioned_model_throughput_state(const GetProvisionedModelThroughputView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_provisioned_model_throughput_wait_inputs[] = {
    {cli::field<&GetProvisionedModelThroughputRequest::provisioned_model_id>("provisionedModelId", true), "",
     "provisionedModelArn"},
};
constexpr cli::Wait create_provisioned_model_throughput_wait{
    .name = "ProvisionedModelThroughputInService",
    .reader = "GetProvisionedModelThroughput",
    .command = "get-provisioned-model-throughput",
    .inputs = create_provisioned_model_throughput_wait_inputs,
    .min_delay = std::chrono::seconds(15),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_provisioned_model_throughput>,
    .call = cli::call_and_wait<&Client::create_provisioned_model_throughput,
                               &Client::wait_until_provisioned_model_throughput_in_service,
                               create_provisioned_model_throughput_state>,
    .start = cli::start_and_wait<
        &Client::create_provisioned_model_throughput, &Client::wait_until_provisioned_model_throughput_in_service,
        &AsyncClient::create_provisioned_model_throughput,
        &AsyncClient::wait_until_provisioned_model_throughput_in_service, create_provisioned_model_throughput_state>,
};

}  // namespace

extern const cli::Operation create_provisioned_model_throughput_command;
constexpr cli::Operation create_provisioned_model_throughput_command{
    .name = "CreateProvisionedModelThroughput",
    .command = "create-provisioned-model-throughput",
    .help = "Buys capacity of a model for the account alone, billed by the hour until it is deleted.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html",
    .parameters = create_provisioned_model_throughput_parameters,
    .make_request = cli::make_request<&Client::create_provisioned_model_throughput>,
    .call = cli::call_method<&Client::create_provisioned_model_throughput>,
    .start = cli::start_calls<&Client::create_provisioned_model_throughput,
                              &AsyncClient::create_provisioned_model_throughput>,
    .sample = "{\"provisionedModelArn\": \"provisionedModelArn\"}",
    .wait = &create_provisioned_model_throughput_wait,
};

}  // namespace outcrop::bedrock::commands
