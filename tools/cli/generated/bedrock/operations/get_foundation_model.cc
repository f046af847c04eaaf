// Client::get_foundation_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_foundation_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_foundation_model_parameters[] = {
    {cli::field<&GetFoundationModelRequest::model_identifier>("modelIdentifier", true), "model-identifier",
     "The id or ARN of the foundation model."},
};
constexpr std::string_view get_foundation_model_times[] = {
    "endOfLifeTime",
    "legacyTime",
    "publicExtendedAccessTime",
    "startOfLifeTime",
};

}  // namespace

extern const cli::Operation get_foundation_model_command;
constexpr cli::Operation get_foundation_model_command{
    .name = "GetFoundationModel",
    .command = "get-foundation-model",
    .help = "Describes one foundation model: what it takes and gives, and how it can be used.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModel.html",
    .parameters = get_foundation_model_parameters,
    .make_request = cli::make_request<&Client::get_foundation_model>,
    .call = cli::call_method<&Client::get_foundation_model>,
    .start = cli::start_calls<&Client::get_foundation_model, &AsyncClient::get_foundation_model>,
    .sample =
        "{\"modelDetails\": {\"modelArn\": \"modelArn\", \"modelId\": \"modelId\", \"modelName\": \"modelName\", "
        "\"providerName\": \"providerName\", \"inputModalities\": [\"inputModalities\"], \"outputModalities\": "
        "[\"outputModalities\"], \"responseStreamingSupported\": true, \"customizationsSupported\": "
        "[\"customizationsSupported\"], \"inferenceTypesSupported\": [\"inferenceTypesSupported\"], "
        "\"modelLifecycle\": {\"status\": \"status\", \"startOfLifeTime\": \"1970-01-01T00:00:00Z\", "
        "\"endOfLifeTime\": \"1970-01-01T00:00:00Z\", \"legacyTime\": \"1970-01-01T00:00:00Z\", "
        "\"publicExtendedAccessTime\": \"1970-01-01T00:00:00Z\"}}}",
    .times = get_foundation_model_times,
};

}  // namespace outcrop::bedrock::commands
