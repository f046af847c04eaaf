// Client::list_foundation_models as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_foundation_models.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_foundation_models_parameters[] = {
    {cli::field<&ListFoundationModelsRequest::by_provider>("byProvider"), "by-provider", ""},
    {cli::field<&ListFoundationModelsRequest::by_customization_type>("byCustomizationType"), "by-customization-type",
     ""},
    {cli::field<&ListFoundationModelsRequest::by_output_modality>("byOutputModality"), "by-output-modality", ""},
    {cli::field<&ListFoundationModelsRequest::by_inference_type>("byInferenceType"), "by-inference-type", ""},
};

}  // namespace

extern const cli::Operation list_foundation_models;
constexpr cli::Operation list_foundation_models{
    .name = "ListFoundationModels",
    .command = "list-foundation-models",
    .help = "Lists foundation models.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html",
    .parameters = list_foundation_models_parameters,
    .make_request = cli::make_request<&Client::list_foundation_models>,
    .call = cli::call_method<&Client::list_foundation_models>,
};

}  // namespace outcrop::bedrock::commands
