// Client::get_imported_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_imported_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_imported_model_parameters[] = {
    {cli::field<&GetImportedModelRequest::model_identifier>("modelIdentifier", true), "model-identifier",
     "The ARN or name of the imported model to describe."},
};
constexpr std::string_view get_imported_model_times[] = {
    "creationTime",
};

}  // namespace

extern const cli::Operation get_imported_model_command;
constexpr cli::Operation get_imported_model_command{
    .name = "GetImportedModel",
    .command = "get-imported-model",
    .help = "Tells everything about one imported model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetImportedModel.html",
    .parameters = get_imported_model_parameters,
    .make_request = cli::make_request<&Client::get_imported_model>,
    .call = cli::call_method<&Client::get_imported_model>,
    .start = cli::start_calls<&Client::get_imported_model, &AsyncClient::get_imported_model>,
    .sample =
        "{\"modelArn\": \"modelArn\", \"modelName\": \"modelName\", \"jobName\": \"jobName\", \"jobArn\": \"jobArn\", "
        "\"modelDataSource\": {\"s3DataSource\": {\"s3Uri\": \"s3Uri\"}}, \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"modelArchitecture\": \"modelArchitecture\", \"modelKmsKeyArn\": \"modelKmsKeyArn\", \"instructSupported\": "
        "true, \"customModelUnits\": {\"customModelUnitsPerModelCopy\": 0, \"customModelUnitsVersion\": "
        "\"customModelUnitsVersion\"}}",
    .times = get_imported_model_times,
};

}  // namespace outcrop::bedrock::commands
