// Client::delete_imported_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_imported_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_imported_model_parameters[] = {
    {cli::field<&DeleteImportedModelRequest::model_identifier>("modelIdentifier", true), "model-identifier",
     "The ARN or name of the imported model to delete."},
};

}  // namespace

extern const cli::Operation delete_imported_model_command;
constexpr cli::Operation delete_imported_model_command{
    .name = "DeleteImportedModel",
    .command = "delete-imported-model",
    .help = "Deletes an imported model, so that it can no longer be invoked.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteImportedModel.html",
    .parameters = delete_imported_model_parameters,
    .make_request = cli::make_request<&Client::delete_imported_model>,
    .call = cli::call_method<&Client::delete_imported_model>,
    .start = cli::start_calls<&Client::delete_imported_model, &AsyncClient::delete_imported_model>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
