// Client::list_custom_models as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_custom_models.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_custom_models_parameters[] = {
    {cli::field<&ListCustomModelsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before", ""},
    {cli::field<&ListCustomModelsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after", ""},
    {cli::field<&ListCustomModelsRequest::name_contains>("nameContains"), "name-contains", ""},
    {cli::field<&ListCustomModelsRequest::base_model_arn_equals>("baseModelArnEquals"), "base-model-arn-equals", ""},
    {cli::field<&ListCustomModelsRequest::foundation_model_arn_equals>("foundationModelArnEquals"),
     "foundation-model-arn-equals", ""},
    {cli::field<&ListCustomModelsRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListCustomModelsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListCustomModelsRequest::sort_by>("sortBy"), "sort-by", ""},
    {cli::field<&ListCustomModelsRequest::sort_order>("sortOrder"), "sort-order", ""},
    {cli::field<&ListCustomModelsRequest::is_owned>("isOwned"), "is-owned", ""},
    {cli::field<&ListCustomModelsRequest::model_status>("modelStatus"), "model-status", ""},
};
constexpr cli::Listing list_custom_models_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "modelSummaries",
    .pages = cli::call_pages<&Client::list_custom_models, &Client::list_custom_models_pages>,
    .parallel = cli::call_parallel<&Client::list_custom_models, &Client::list_custom_models_parallel>,
};

}  // namespace

extern const cli::Operation list_custom_models;
constexpr cli::Operation list_custom_models{
    .name = "ListCustomModels",
    .command = "list-custom-models",
    .help = "Lists custom models.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModels.html",
    .parameters = list_custom_models_parameters,
    .make_request = cli::make_request<&Client::list_custom_models>,
    .call = cli::call_method<&Client::list_custom_models>,
    .listing = &list_custom_models_listing,
};

}  // namespace outcrop::bedrock::commands
