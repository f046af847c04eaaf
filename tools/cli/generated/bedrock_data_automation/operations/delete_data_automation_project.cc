// Client::delete_data_automation_project as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/delete_data_automation_project.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter delete_data_automation_project_parameters[] = {
    {cli::field<&DeleteDataAutomationProjectRequest::project_arn>("projectArn", true), "project-arn",
     "The project's ARN."},
};

}  // namespace

extern const cli::Operation delete_data_automation_project_command;
constexpr cli::Operation delete_data_automation_project_command{
    .name = "DeleteDataAutomationProject",
    .command = "delete-data-automation-project",
    .help = "Deletes a project. The blueprints that it uses stay.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteDataAutomationProject.html",
    .parameters = delete_data_automation_project_parameters,
    .make_request = cli::make_request<&Client::delete_data_automation_project>,
    .call = cli::call_method<&Client::delete_data_automation_project>,
    .start = cli::start_calls<&Client::delete_data_automation_project, &AsyncClient::delete_data_automation_project>,
    .sample = "{\"projectArn\": \"projectArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
