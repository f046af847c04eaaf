// Client::list_custom_models as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_custom_models.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_custom_models_parameters[] = {
    {cli::field<&ListCustomModelsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only models created before this time."},
    {cli::field<&ListCustomModelsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only models created after this time."},
    {cli::field<&ListCustomModelsRequest::name_contains>("nameContains"), "name-contains",
     "Only models whose name contains this text."},
    {cli::field<&ListCustomModelsRequest::base_model_arn_equals>("baseModelArnEquals"), "base-model-arn-equals",
     "Only models that were trained from this model, which may be a custom model itself."},
    {cli::field<&ListCustomModelsRequest::foundation_model_arn_equals>("foundationModelArnEquals"),
     "foundation-model-arn-equals", "Only models that go back to this foundation model."},
    {cli::field<&ListCustomModelsRequest::max_results>("maxResults"), "max-results",
     "Models at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListCustomModelsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListCustomModelsRequest::sort_by>("sortBy"), "sort-by",
     "What the models are sorted by. The creation time is the only choice."},
    {cli::field<&ListCustomModelsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
    {cli::field<&ListCustomModelsRequest::is_owned>("isOwned"), "is-owned",
     "True: only models of the account. False: only models that others share with it."},
    {cli::field<&ListCustomModelsRequest::model_status>("modelStatus"), "model-status", "Only models in this state."},
};
constexpr std::string_view list_custom_models_times[] = {
    "creationTime",
};
constexpr cli::Listing list_custom_models_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_custom_models, &Client::list_custom_models_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_custom_models, &Client::list_custom_models_parallel>,
};

}  // namespace

extern const cli::Operation list_custom_models_command;
constexpr cli::Operation list_custom_models_command{
    .name = "ListCustomModels",
    .command = "list-custom-models",
    .help =
        "Lists custom models that the account owns or that are shared with it, filtered and sorted as asked, one page "
        "at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModels.html",
    .parameters = list_custom_models_parameters,
    .make_request = cli::make_request<&Client::list_custom_models>,
    .call = cli::call_method<&Client::list_custom_models>,
    .start = cli::start_calls<&Client::list_custom_models, &AsyncClient::list_custom_models>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelSummaries\": [{\"modelArn\": \"modelArn\", \"modelName\": "
        "\"modelName\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"baseModelArn\": \"baseModelArn\", "
        "\"baseModelName\": \"baseModelName\", \"customizationType\": \"customizationType\", \"ownerAccountId\": "
        "\"ownerAccountId\", \"modelStatus\": \"modelStatus\"}]}",
    .items = "modelSummaries",
    .times = list_custom_models_times,
    .listing = &list_custom_models_listing,
};

}  // namespace outcrop::bedrock::commands
