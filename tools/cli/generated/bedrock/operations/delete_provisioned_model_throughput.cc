// Client::delete_provisioned_model_throughput as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_provisioned_model_throughput.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_provisioned_model_throughput_parameters[] = {
    {cli::field<&DeleteProvisionedModelThroughputRequest::provisioned_model_id>("provisionedModelId", true),
     "provisioned-model-id", "The ARN or name of the capacity to give back."},
};

}  // namespace

extern const cli::Operation delete_provisioned_model_throughput_command;
constexpr cli::Operation delete_provisioned_model_throughput_command{
    .name = "DeleteProvisionedModelThroughput",
    .command = "delete-provisioned-model-throughput",
    .help = "Gives capacity back, which ends its cost. It is refused before the commitment has ended.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteProvisionedModelThroughput.html",
    .parameters = delete_provisioned_model_throughput_parameters,
    .make_request = cli::make_request<&Client::delete_provisioned_model_throughput>,
    .call = cli::call_method<&Client::delete_provisioned_model_throughput>,
    .start = cli::start_calls<&Client::delete_provisioned_model_throughput,
                              &AsyncClient::delete_provisioned_model_throughput>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
