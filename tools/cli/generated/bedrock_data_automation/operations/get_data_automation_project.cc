// Client::get_data_automation_project as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_project.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_data_automation_project_parameters[] = {
    {cli::field<&GetDataAutomationProjectRequest::project_arn>("projectArn", true), "project-arn",
     "The project's ARN."},
    {cli::field<&GetDataAutomationProjectRequest::project_stage>("projectStage"), "project-stage",
     "The stage to tell."},
};
constexpr std::string_view get_data_automation_project_times[] = {
    "creationTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_data_automation_project_command;
constexpr cli::Operation get_data_automation_project_command{
    .name = "GetDataAutomationProject",
    .command = "get-data-automation-project",
    .help = "Tells what a project is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationProject.html",
    .parameters = get_data_automation_project_parameters,
    .make_request = cli::make_request<&Client::get_data_automation_project>,
    .call = cli::call_method<&Client::get_data_automation_project>,
    .start = cli::start_calls<&Client::get_data_automation_project, &AsyncClient::get_data_automation_project>,
    .sample =
        "{\"project\": {\"projectArn\": \"projectArn\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"projectName\": \"projectName\", \"projectStage\": "
        "\"projectStage\", \"projectType\": \"projectType\", \"projectDescription\": \"projectDescription\", "
        "\"standardOutputConfiguration\": {\"document\": {\"extraction\": {\"granularity\": {\"types\": [\"types\"]}, "
        "\"boundingBox\": {\"state\": \"state\"}}, \"generativeField\": {\"state\": \"state\"}, \"outputFormat\": "
        "{\"textFormat\": {\"types\": [\"types\"]}, \"additionalFileFormat\": {\"state\": \"state\"}}}, \"image\": "
        "{\"extraction\": {\"category\": {\"state\": \"state\", \"types\": [\"types\"]}, \"boundingBox\": {\"state\": "
        "\"state\"}}, \"generativeField\": {\"state\": \"state\", \"types\": [\"types\"]}}, \"video\": "
        "{\"extraction\": {\"category\": {\"state\": \"state\", \"types\": [\"types\"]}, \"boundingBox\": {\"state\": "
        "\"state\"}}, \"generativeField\": {\"state\": \"state\", \"types\": [\"types\"]}}, \"audio\": "
        "{\"extraction\": {\"category\": {\"state\": \"state\", \"types\": [\"types\"], \"typeConfiguration\": "
        "{\"transcript\": {\"speakerLabeling\": {\"state\": \"state\"}, \"channelLabeling\": {\"state\": "
        "\"state\"}}}}}, \"generativeField\": {\"state\": \"state\", \"types\": [\"types\"]}}}, "
        "\"customOutputConfiguration\": {\"blueprints\": [{\"blueprintArn\": \"blueprintArn\", \"blueprintVersion\": "
        "\"blueprintVersion\", \"blueprintStage\": \"blueprintStage\"}], \"document\": {\"fallbackBlueprints\": "
        "[{\"blueprintArn\": \"blueprintArn\", \"blueprintVersion\": \"blueprintVersion\", \"blueprintStage\": "
        "\"blueprintStage\"}]}}, \"overrideConfiguration\": {\"document\": {\"splitter\": {\"state\": \"state\"}, "
        "\"modalityProcessing\": {\"state\": \"state\"}, \"sensitiveDataConfiguration\": {\"detectionMode\": "
        "\"detectionMode\", \"detectionScope\": [\"detectionScope\"], \"piiEntitiesConfiguration\": "
        "{\"piiEntityTypes\": [\"piiEntityTypes\"], \"redactionMaskMode\": \"redactionMaskMode\"}}}, \"image\": "
        "{\"modalityProcessing\": {\"state\": \"state\"}, \"sensitiveDataConfiguration\": {\"detectionMode\": "
        "\"detectionMode\", \"detectionScope\": [\"detectionScope\"], \"piiEntitiesConfiguration\": "
        "{\"piiEntityTypes\": [\"piiEntityTypes\"], \"redactionMaskMode\": \"redactionMaskMode\"}}}, \"video\": "
        "{\"modalityProcessing\": {\"state\": \"state\"}, \"sensitiveDataConfiguration\": {\"detectionMode\": "
        "\"detectionMode\", \"detectionScope\": [\"detectionScope\"], \"piiEntitiesConfiguration\": "
        "{\"piiEntityTypes\": [\"piiEntityTypes\"], \"redactionMaskMode\": \"redactionMaskMode\"}}}, \"audio\": "
        "{\"modalityProcessing\": {\"state\": \"state\"}, \"languageConfiguration\": {\"inputLanguages\": "
        "[\"inputLanguages\"], \"generativeOutputLanguage\": \"generativeOutputLanguage\", "
        "\"identifyMultipleLanguages\": true}, \"sensitiveDataConfiguration\": {\"detectionMode\": \"detectionMode\", "
        "\"detectionScope\": [\"detectionScope\"], \"piiEntitiesConfiguration\": {\"piiEntityTypes\": "
        "[\"piiEntityTypes\"], \"redactionMaskMode\": \"redactionMaskMode\"}}}, \"modalityRouting\": {\"jpeg\": "
        "\"jpeg\", \"png\": \"png\", \"mp4\": \"mp4\", \"mov\": \"mov\"}}, \"dataAutomationLibraryConfiguration\": "
        "{\"libraries\": [{\"libraryArn\": \"libraryArn\"}]}, \"status\": \"status\", \"kmsKeyId\": \"kmsKeyId\", "
        "\"kmsEncryptionContext\": {\"KeyName\": \"kmsEncryptionContext\"}}}",
    .times = get_data_automation_project_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
