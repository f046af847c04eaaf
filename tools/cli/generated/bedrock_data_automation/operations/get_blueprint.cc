// Client::get_blueprint as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_blueprint.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_blueprint_parameters[] = {
    {cli::field<&GetBlueprintRequest::blueprint_arn>("blueprintArn", true), "blueprint-arn", "The blueprint's ARN."},
    {cli::field<&GetBlueprintRequest::blueprint_version>("blueprintVersion"), "blueprint-version",
     "The version to tell. Absent: the draft that still changes."},
    {cli::field<&GetBlueprintRequest::blueprint_stage>("blueprintStage"), "blueprint-stage", "The stage to tell."},
};
constexpr std::string_view get_blueprint_times[] = {
    "creationTime",
    "lastModifiedTime",
    "optimizationTime",
};

}  // namespace

extern const cli::Operation get_blueprint_command;
constexpr cli::Operation get_blueprint_command{
    .name = "GetBlueprint",
    .command = "get-blueprint",
    .help = "Tells what a blueprint is like.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetBlueprint.html",
    .parameters = get_blueprint_parameters,
    .make_request = cli::make_request<&Client::get_blueprint>,
    .call = cli::call_method<&Client::get_blueprint>,
    .start = cli::start_calls<&Client::get_blueprint, &AsyncClient::get_blueprint>,
    .sample =
        "{\"blueprint\": {\"blueprintArn\": \"blueprintArn\", \"schema\": \"schema\", \"type\": \"type\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"blueprintName\": \"blueprintName\", \"blueprintVersion\": \"blueprintVersion\", \"blueprintStage\": "
        "\"blueprintStage\", \"kmsKeyId\": \"kmsKeyId\", \"kmsEncryptionContext\": {\"KeyName\": "
        "\"kmsEncryptionContext\"}, \"optimizationSamples\": [{\"assetS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": "
        "\"version\"}, \"groundTruthS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": \"version\"}}], "
        "\"optimizationTime\": \"1970-01-01T00:00:00Z\"}}",
    .times = get_blueprint_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
