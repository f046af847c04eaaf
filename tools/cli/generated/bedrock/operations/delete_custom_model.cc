// Client::delete_custom_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_custom_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_custom_model_parameters[] = {
    {cli::field<&DeleteCustomModelRequest::model_identifier>("modelIdentifier", true), "model-identifier",
     "The ARN or name of the custom model to delete."},
};

}  // namespace

extern const cli::Operation delete_custom_model_command;
constexpr cli::Operation delete_custom_model_command{
    .name = "DeleteCustomModel",
    .command = "delete-custom-model",
    .help = "Deletes a custom model. It must not be in use by deployments or provisioned throughput.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModel.html",
    .parameters = delete_custom_model_parameters,
    .make_request = cli::make_request<&Client::delete_custom_model>,
    .call = cli::call_method<&Client::delete_custom_model>,
    .start = cli::start_calls<&Client::delete_custom_model, &AsyncClient::delete_custom_model>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
