// Client::get_data_automation_library_entity as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_library_entity.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_data_automation_library_entity_parameters[] = {
    {cli::field<&GetDataAutomationLibraryEntityRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&GetDataAutomationLibraryEntityRequest::entity_type>("entityType", true), "entity-type",
     "The entity's type."},
    {cli::field<&GetDataAutomationLibraryEntityRequest::entity_id>("entityId", true), "entity-id", "The entity's id."},
};
constexpr std::string_view get_data_automation_library_entity_times[] = {
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_data_automation_library_entity_command;
constexpr cli::Operation get_data_automation_library_entity_command{
    .name = "GetDataAutomationLibraryEntity",
    .command = "get-data-automation-library-entity",
    .help = "Tells what an entity of a library holds.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_GetDataAutomationLibraryEntity.html",
    .parameters = get_data_automation_library_entity_parameters,
    .make_request = cli::make_request<&Client::get_data_automation_library_entity>,
    .call = cli::call_method<&Client::get_data_automation_library_entity>,
    .start =
        cli::start_calls<&Client::get_data_automation_library_entity, &AsyncClient::get_data_automation_library_entity>,
    .sample =
        "{\"entity\": {\"vocabulary\": {\"entityId\": \"entityId\", \"description\": \"description\", \"language\": "
        "\"language\", \"phrases\": [{\"text\": \"text\", \"displayAsText\": \"displayAsText\"}], "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}}}",
    .times = get_data_automation_library_entity_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
