// Client::list_foundation_models as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_foundation_models.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_foundation_models_parameters[] = {
    {cli::field<&ListFoundationModelsRequest::by_provider>("byProvider"), "by-provider",
     "Only models of this provider, such as `Anthropic`."},
    {cli::field<&ListFoundationModelsRequest::by_customization_type>("byCustomizationType"), "by-customization-type",
     "Only models that can be customized in this way."},
    {cli::field<&ListFoundationModelsRequest::by_output_modality>("byOutputModality"), "by-output-modality",
     "Only models whose answers are of this kind."},
    {cli::field<&ListFoundationModelsRequest::by_inference_type>("byInferenceType"), "by-inference-type",
     "Only models that can be called in this way."},
};
constexpr std::string_view list_foundation_models_times[] = {
    "endOfLifeTime",
    "legacyTime",
    "publicExtendedAccessTime",
    "startOfLifeTime",
};

}  // namespace

extern const cli::Operation list_foundation_models_command;
constexpr cli::Operation list_foundation_models_command{
    .name = "ListFoundationModels",
    .command = "list-foundation-models",
    .help = "Lists the foundation models that the client's region offers, filtered as asked, all in one answer.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html",
    .parameters = list_foundation_models_parameters,
    .make_request = cli::make_request<&Client::list_foundation_models>,
    .call = cli::call_method<&Client::list_foundation_models>,
    .start = cli::start_calls<&Client::list_foundation_models, &AsyncClient::list_foundation_models>,
    .sample =
        "{\"modelSummaries\": [{\"modelArn\": \"modelArn\", \"modelId\": \"modelId\", \"modelName\": \"modelName\", "
        "\"providerName\": \"providerName\", \"inputModalities\": [\"inputModalities\"], \"outputModalities\": "
        "[\"outputModalities\"], \"responseStreamingSupported\": true, \"customizationsSupported\": "
        "[\"customizationsSupported\"], \"inferenceTypesSupported\": [\"inferenceTypesSupported\"], "
        "\"modelLifecycle\": {\"status\": \"status\", \"startOfLifeTime\": \"1970-01-01T00:00:00Z\", "
        "\"endOfLifeTime\": \"1970-01-01T00:00:00Z\", \"legacyTime\": \"1970-01-01T00:00:00Z\", "
        "\"publicExtendedAccessTime\": \"1970-01-01T00:00:00Z\"}}]}",
    .items = "modelSummaries",
    .times = list_foundation_models_times,
};

}  // namespace outcrop::bedrock::commands
