// Client::list_data_automation_projects as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_data_automation_projects.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_data_automation_projects_parameters[] = {
    {cli::field<&ListDataAutomationProjectsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListDataAutomationProjectsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListDataAutomationProjectsRequest::project_stage_filter>("projectStageFilter"), "project-stage-filter",
     "The stages to list."},
    {cli::field<&ListDataAutomationProjectsRequest::blueprint_filter>("blueprintFilter"), "blueprint-filter",
     "Lists only projects that use a blueprint. Absent: all."},
    {cli::field<&ListDataAutomationProjectsRequest::resource_owner>("resourceOwner"), "resource-owner",
     "Whose projects to list: the account's, or those that AWS provides."},
    {cli::field<&ListDataAutomationProjectsRequest::library_filter>("libraryFilter"), "library-filter",
     "Lists only projects that use a library. Absent: all."},
};
constexpr std::string_view list_data_automation_projects_times[] = {
    "creationTime",
};
constexpr cli::Listing list_data_automation_projects_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_data_automation_projects, &Client::list_data_automation_projects_pages>,
};

}  // namespace

extern const cli::Operation list_data_automation_projects_command;
constexpr cli::Operation list_data_automation_projects_command{
    .name = "ListDataAutomationProjects",
    .command = "list-data-automation-projects",
    .help = "Lists projects, filtered as asked, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationProjects.html",
    .parameters = list_data_automation_projects_parameters,
    .make_request = cli::make_request<&Client::list_data_automation_projects>,
    .call = cli::call_method<&Client::list_data_automation_projects>,
    .start = cli::start_calls<&Client::list_data_automation_projects, &AsyncClient::list_data_automation_projects>,
    .sample =
        "{\"projects\": [{\"projectArn\": \"projectArn\", \"projectStage\": \"projectStage\", \"projectType\": "
        "\"projectType\", \"projectName\": \"projectName\", \"creationTime\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "projects",
    .times = list_data_automation_projects_times,
    .listing = &list_data_automation_projects_listing,
};

}  // namespace outcrop::bedrock_data_automation::commands
