// Client::create_data_automation_project as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/create_data_automation_project.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter create_data_automation_project_parameters[] = {
    {cli::field<&CreateDataAutomationProjectRequest::project_name>("projectName", true), "project-name", ""},
    {cli::field<&CreateDataAutomationProjectRequest::project_description>("projectDescription"), "project-description",
     ""},
    {cli::field<&CreateDataAutomationProjectRequest::project_stage>("projectStage"), "project-stage", ""},
    {cli::field<&CreateDataAutomationProjectRequest::project_type>("projectType"), "project-type", ""},
    {cli::field<&CreateDataAutomationProjectRequest::standard_output_configuration>("standardOutputConfiguration",
                                                                                    true),
     "standard-output-configuration", ""},
    {cli::field<&CreateDataAutomationProjectRequest::custom_output_configuration>("customOutputConfiguration"),
     "custom-output-configuration", ""},
    {cli::field<&CreateDataAutomationProjectRequest::override_configuration>("overrideConfiguration"),
     "override-configuration", ""},
    {cli::field<&CreateDataAutomationProjectRequest::data_automation_library_configuration>(
         "dataAutomationLibraryConfiguration"),
     "data-automation-library-configuration", ""},
    {cli::field<&CreateDataAutomationProjectRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateDataAutomationProjectRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", ""},
    {cli::field<&CreateDataAutomationProjectRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_data_automation_project_command;
constexpr cli::Operation create_data_automation_project_command{
    .name = "CreateDataAutomationProject",
    .command = "create-data-automation-project",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateDataAutomationProject.html",
    .parameters = create_data_automation_project_parameters,
    .make_request = cli::make_request<&Client::create_data_automation_project>,
    .call = cli::call_method<&Client::create_data_automation_project>,
    .start = cli::start_calls<&Client::create_data_automation_project, &AsyncClient::create_data_automation_project>,
    .sample = "{\"projectArn\": \"projectArn\", \"projectStage\": \"projectStage\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
