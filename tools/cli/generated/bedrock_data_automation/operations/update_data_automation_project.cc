// Client::update_data_automation_project as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/update_data_automation_project.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter update_data_automation_project_parameters[] = {
    {cli::field<&UpdateDataAutomationProjectRequest::project_arn>("projectArn", true), "project-arn",
     "The project's ARN."},
    {cli::field<&UpdateDataAutomationProjectRequest::project_stage>("projectStage"), "project-stage",
     "The stage to change."},
    {cli::field<&UpdateDataAutomationProjectRequest::project_description>("projectDescription"), "project-description",
     "What the project is for."},
    {cli::field<&UpdateDataAutomationProjectRequest::standard_output_configuration>("standardOutputConfiguration",
                                                                                    true),
     "standard-output-configuration", "What is taken out of every file, by kind."},
    {cli::field<&UpdateDataAutomationProjectRequest::custom_output_configuration>("customOutputConfiguration"),
     "custom-output-configuration", "Blueprints for what else is taken out."},
    {cli::field<&UpdateDataAutomationProjectRequest::override_configuration>("overrideConfiguration"),
     "override-configuration", "How files are handled, such as which kinds are worked on."},
    {cli::field<&UpdateDataAutomationProjectRequest::data_automation_library_configuration>(
         "dataAutomationLibraryConfiguration"),
     "data-automation-library-configuration", "The libraries that the project uses."},
    {cli::field<&UpdateDataAutomationProjectRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", "The KMS key for the project from now on."},
};

}  // namespace

extern const cli::Operation update_data_automation_project_command;
constexpr cli::Operation update_data_automation_project_command{
    .name = "UpdateDataAutomationProject",
    .command = "update-data-automation-project",
    .help = "Replaces what a project is like.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateDataAutomationProject.html",
    .parameters = update_data_automation_project_parameters,
    .make_request = cli::make_request<&Client::update_data_automation_project>,
    .call = cli::call_method<&Client::update_data_automation_project>,
    .start = cli::start_calls<&Client::update_data_automation_project, &AsyncClient::update_data_automation_project>,
    .sample = "{\"projectArn\": \"projectArn\", \"projectStage\": \"projectStage\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
