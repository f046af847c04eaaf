// Client::list_imported_models as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_imported_models.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_imported_models_parameters[] = {
    {cli::field<&ListImportedModelsRequest::creation_time_before>("creationTimeBefore"), "creation-time-before",
     "Only models brought in before this time."},
    {cli::field<&ListImportedModelsRequest::creation_time_after>("creationTimeAfter"), "creation-time-after",
     "Only models brought in after this time."},
    {cli::field<&ListImportedModelsRequest::name_contains>("nameContains"), "name-contains",
     "Only models whose name contains this text."},
    {cli::field<&ListImportedModelsRequest::max_results>("maxResults"), "max-results",
     "Models at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListImportedModelsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListImportedModelsRequest::sort_by>("sortBy"), "sort-by",
     "What the models are sorted by. The creation time is the only choice."},
    {cli::field<&ListImportedModelsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_imported_models_times[] = {
    "creationTime",
};
constexpr cli::Listing list_imported_models_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_imported_models, &Client::list_imported_models_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_imported_models, &Client::list_imported_models_parallel>,
};

}  // namespace

extern const cli::Operation list_imported_models_command;
constexpr cli::Operation list_imported_models_command{
    .name = "ListImportedModels",
    .command = "list-imported-models",
    .help = "Lists the account's imported models, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListImportedModels.html",
    .parameters = list_imported_models_parameters,
    .make_request = cli::make_request<&Client::list_imported_models>,
    .call = cli::call_method<&Client::list_imported_models>,
    .start = cli::start_calls<&Client::list_imported_models, &AsyncClient::list_imported_models>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"modelSummaries\": [{\"modelArn\": \"modelArn\", \"modelName\": "
        "\"modelName\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"instructSupported\": true, "
        "\"modelArchitecture\": \"modelArchitecture\"}]}",
    .items = "modelSummaries",
    .times = list_imported_models_times,
    .listing = &list_imported_models_listing,
};

}  // namespace outcrop::bedrock::commands
