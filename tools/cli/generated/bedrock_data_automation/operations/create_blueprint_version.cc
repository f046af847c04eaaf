// Client::create_blueprint_version as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/create_blueprint_version.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter create_blueprint_version_parameters[] = {
    {cli::field<&CreateBlueprintVersionRequest::blueprint_arn>("blueprintArn", true), "blueprint-arn",
     "The blueprint's ARN."},
    {cli::field<&CreateBlueprintVersionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_blueprint_version_times[] = {
    "creationTime",
    "lastModifiedTime",
    "optimizationTime",
};

}  // namespace

extern const cli::Operation create_blueprint_version_command;
constexpr cli::Operation create_blueprint_version_command{
    .name = "CreateBlueprintVersion",
    .command = "create-blueprint-version",
    .help = "Makes a version of a blueprint, which does not change any more.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateBlueprintVersion.html",
    .parameters = create_blueprint_version_parameters,
    .make_request = cli::make_request<&Client::create_blueprint_version>,
    .call = cli::call_method<&Client::create_blueprint_version>,
    .start = cli::start_calls<&Client::create_blueprint_version, &AsyncClient::create_blueprint_version>,
    .sample =
        "{\"blueprint\": {\"blueprintArn\": \"blueprintArn\", \"schema\": \"schema\", \"type\": \"type\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"blueprintName\": \"blueprintName\", \"blueprintVersion\": \"blueprintVersion\", \"blueprintStage\": "
        "\"blueprintStage\", \"kmsKeyId\": \"kmsKeyId\", \"kmsEncryptionContext\": {\"KeyName\": "
        "\"kmsEncryptionContext\"}, \"optimizationSamples\": [{\"assetS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": "
        "\"version\"}, \"groundTruthS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": \"version\"}}], "
        "\"optimizationTime\": \"1970-01-01T00:00:00Z\"}}",
    .times = create_blueprint_version_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
