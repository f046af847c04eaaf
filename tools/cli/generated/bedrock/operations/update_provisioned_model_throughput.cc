// Client::update_provisioned_model_throughput as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_provisioned_model_throughput.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_provisioned_model_throughput_parameters[] = {
    {cli::field<&UpdateProvisionedModelThroughputRequest::provisioned_model_id>("provisionedModelId", true),
     "provisioned-model-id", "The ARN or name of the capacity to change."},
    {cli::field<&UpdateProvisionedModelThroughputRequest::desired_provisioned_model_name>(
         "desiredProvisionedModelName"),
     "desired-provisioned-model-name", "The capacity's new name. Absent: the name stays."},
    {cli::field<&UpdateProvisionedModelThroughputRequest::desired_model_id>("desiredModelId"), "desired-model-id",
     "The ARN of the model to serve from now on: for a custom model, its base model or another custom model of that "
     "base. Capacity of a foundation model cannot change."},
};

}  // namespace

extern const cli::Operation update_provisioned_model_throughput_command;
constexpr cli::Operation update_provisioned_model_throughput_command{
    .name = "UpdateProvisionedModelThroughput",
    .command = "update-provisioned-model-throughput",
    .help = "Renames capacity that was bought, or puts another model behind it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateProvisionedModelThroughput.html",
    .parameters = update_provisioned_model_throughput_parameters,
    .make_request = cli::make_request<&Client::update_provisioned_model_throughput>,
    .call = cli::call_method<&Client::update_provisioned_model_throughput>,
    .start = cli::start_calls<&Client::update_provisioned_model_throughput,
                              &AsyncClient::update_provisioned_model_throughput>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
