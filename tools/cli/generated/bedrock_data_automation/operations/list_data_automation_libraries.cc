// Client::list_data_automation_libraries as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_data_automation_libraries.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_data_automation_libraries_parameters[] = {
    {cli::field<&ListDataAutomationLibrariesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDataAutomationLibrariesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListDataAutomationLibrariesRequest::project_filter>("projectFilter"), "project-filter",
     "Lists only libraries that a project uses. Absent: all."},
};
constexpr std::string_view list_data_automation_libraries_times[] = {
    "creationTime",
};
constexpr cli::Listing list_data_automation_libraries_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_data_automation_libraries, &Client::list_data_automation_libraries_pages>,
};

}  // namespace

extern const cli::Operation list_data_automation_libraries_command;
constexpr cli::Operation list_data_automation_libraries_command{
    .name = "ListDataAutomationLibraries",
    .command = "list-data-automation-libraries",
    .help = "Lists the account's libraries in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationLibraries.html",
    .parameters = list_data_automation_libraries_parameters,
    .make_request = cli::make_request<&Client::list_data_automation_libraries>,
    .call = cli::call_method<&Client::list_data_automation_libraries>,
    .start = cli::start_calls<&Client::list_data_automation_libraries, &AsyncClient::list_data_automation_libraries>,
    .sample =
        "{\"libraries\": [{\"libraryArn\": \"libraryArn\", \"libraryName\": \"libraryName\", \"creationTime\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "libraries",
    .times = list_data_automation_libraries_times,
    .listing = &list_data_automation_libraries_listing,
};

}  // namespace outcrop::bedrock_data_automation::commands
