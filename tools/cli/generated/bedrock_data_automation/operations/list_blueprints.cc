// Client::list_blueprints as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_blueprints.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_blueprints_parameters[] = {
    {cli::field<&ListBlueprintsRequest::blueprint_arn>("blueprintArn"), "blueprint-arn",
     "Lists only the blueprint of this ARN, with its versions. Absent: all blueprints."},
    {cli::field<&ListBlueprintsRequest::resource_owner>("resourceOwner"), "resource-owner",
     "Whose blueprints to list: the account's, or those that AWS provides."},
    {cli::field<&ListBlueprintsRequest::blueprint_stage_filter>("blueprintStageFilter"), "blueprint-stage-filter",
     "The stages to list."},
    {cli::field<&ListBlueprintsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListBlueprintsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListBlueprintsRequest::project_filter>("projectFilter"), "project-filter",
     "Lists only blueprints that a project uses. Absent: all."},
};
constexpr std::string_view list_blueprints_times[] = {
    "creationTime",
    "lastModifiedTime",
};
constexpr cli::Listing list_blueprints_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_blueprints, &Client::list_blueprints_pages>,
};

}  // namespace

extern const cli::Operation list_blueprints_command;
constexpr cli::Operation list_blueprints_command{
    .name = "ListBlueprints",
    .command = "list-blueprints",
    .help = "Lists blueprints, filtered as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListBlueprints.html",
    .parameters = list_blueprints_parameters,
    .make_request = cli::make_request<&Client::list_blueprints>,
    .call = cli::call_method<&Client::list_blueprints>,
    .start = cli::start_calls<&Client::list_blueprints, &AsyncClient::list_blueprints>,
    .sample =
        "{\"blueprints\": [{\"blueprintArn\": \"blueprintArn\", \"blueprintVersion\": \"blueprintVersion\", "
        "\"blueprintStage\": \"blueprintStage\", \"blueprintName\": \"blueprintName\", \"creationTime\": "
        "\"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "blueprints",
    .times = list_blueprints_times,
    .listing = &list_blueprints_listing,
};

}  // namespace outcrop::bedrock_data_automation::commands
