// Client::list_data_automation_library_entities as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_data_automation_library_entities.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_data_automation_library_entities_parameters[] = {
    {cli::field<&ListDataAutomationLibraryEntitiesRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&ListDataAutomationLibraryEntitiesRequest::entity_type>("entityType", true), "entity-type",
     "The type to list."},
    {cli::field<&ListDataAutomationLibraryEntitiesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDataAutomationLibraryEntitiesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_data_automation_library_entities_times[] = {
    "lastModifiedTime",
};
constexpr cli::Listing list_data_automation_library_entities_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_data_automation_library_entities,
                             &Client::list_data_automation_library_entities_pages>,
};

}  // namespace

extern const cli::Operation list_data_automation_library_entities_command;
constexpr cli::Operation list_data_automation_library_entities_command{
    .name = "ListDataAutomationLibraryEntities",
    .command = "list-data-automation-library-entities",
    .help = "Lists the entities of one type in a library, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_ListDataAutomationLibraryEntities.html",
    .parameters = list_data_automation_library_entities_parameters,
    .make_request = cli::make_request<&Client::list_data_automation_library_entities>,
    .call = cli::call_method<&Client::list_data_automation_library_entities>,
    .start = cli::start_calls<&Client::list_data_automation_library_entities,
                              &AsyncClient::list_data_automation_library_entities>,
    .sample =
        "{\"entities\": [{\"vocabulary\": {\"entityId\": \"entityId\", \"description\": \"description\", \"language\": "
        "\"language\", \"numOfPhrases\": 0, \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "entities",
    .times = list_data_automation_library_entities_times,
    .listing = &list_data_automation_library_entities_listing,
};

}  // namespace outcrop::bedrock_data_automation::commands
