// Client::create_data_automation_project as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/create_data_automation_project.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_project.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter create_data_automation_project_parameters[] = {
    {cli::field<&CreateDataAutomationProjectRequest::project_name>("projectName", true), "project-name",
     "The project's name."},
    {cli::field<&CreateDataAutomationProjectRequest::project_description>("projectDescription"), "project-description",
     "What the project is for."},
    {cli::field<&CreateDataAutomationProjectRequest::project_stage>("projectStage"), "project-stage",
     "The stage to create."},
    {cli::field<&CreateDataAutomationProjectRequest::project_type>("projectType"), "project-type",
     "Whether the project is for synchronous or asynchronous calls."},
    {cli::field<&CreateDataAutomationProjectRequest::standard_output_configuration>("standardOutputConfiguration",
                                                                                    true),
     "standard-output-configuration", "What is taken out of every file, by kind."},
    {cli::field<&CreateDataAutomationProjectRequest::custom_output_configuration>("customOutputConfiguration"),
     "custom-output-configuration", "Blueprints for what else is taken out. Absent: none."},
    {cli::field<&CreateDataAutomationProjectRequest::override_configuration>("overrideConfiguration"),
     "override-configuration",
     "How files are handled, such as which kinds are worked on. Absent: the service's defaults."},
    {cli::field<&CreateDataAutomationProjectRequest::data_automation_library_configuration>(
         "dataAutomationLibraryConfiguration"),
     "data-automation-library-configuration", "The libraries that the project uses. Absent: none."},
    {cli::field<&CreateDataAutomationProjectRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateDataAutomationProjectRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", "The KMS key for the project. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateDataAutomationProjectRequest::tags>("tags"), "tags", "Tags for it, each a key with its value."},
};
std::string create_data_automation_project_state(const GetDataAutomationProjectView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.project.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_data_automation_project_wait_inputs[] = {
    {cli::field<&GetDataAutomationProjectRequest::project_arn>("projectArn", true), "", "projectArn"},
    {cli::field<&GetDataAutomationProjectRequest::project_stage>("projectStage"), "", "",
     cli::sent_text<&CreateDataAutomationProjectRequest::project_stage>},
};
constexpr cli::Wait create_data_automation_project_wait{
    .name = "DataAutomationProjectCompleted",
    .reader = "GetDataAutomationProject",
    .command = "get-data-automation-project",
    .inputs = create_data_automation_project_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_data_automation_project>,
    .call =
        cli::call_and_wait<&Client::create_data_automation_project,
                           &Client::wait_until_data_automation_project_completed, create_data_automation_project_state>,
    .start = cli::start_and_wait<
        &Client::create_data_automation_project, &Client::wait_until_data_automation_project_completed,
        &AsyncClient::create_data_automation_project, &AsyncClient::wait_until_data_automation_project_completed,
        create_data_automation_project_state>,
};

}  // namespace

extern const cli::Operation create_data_automation_project_command;
constexpr cli::Operation create_data_automation_project_command{
    .name = "CreateDataAutomationProject",
    .command = "create-data-automation-project",
    .help = "Creates a project: what to take out of each kind of file.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateDataAutomationProject.html",
    .parameters = create_data_automation_project_parameters,
    .make_request = cli::make_request<&Client::create_data_automation_project>,
    .call = cli::call_method<&Client::create_data_automation_project>,
    .start = cli::start_calls<&Client::create_data_automation_project, &AsyncClient::create_data_automation_project>,
    .sample = "{\"projectArn\": \"projectArn\", \"projectStage\": \"projectStage\", \"status\": \"status\"}",
    .wait = &create_data_automation_project_wait,
};

}  // namespace outcrop::bedrock_data_automation::commands
