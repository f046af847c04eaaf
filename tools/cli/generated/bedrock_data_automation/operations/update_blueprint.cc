// Client::update_blueprint as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/update_blueprint.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter update_blueprint_parameters[] = {
    {cli::field<&UpdateBlueprintRequest::blueprint_arn>("blueprintArn", true), "blueprint-arn", "The blueprint's ARN."},
    {cli::field<&UpdateBlueprintRequest::schema>("schema", true), "schema",
     "The fields with their types and instructions, as JSON Schema in text."},
    {cli::field<&UpdateBlueprintRequest::blueprint_stage>("blueprintStage"), "blueprint-stage", "The stage to change."},
    {cli::field<&UpdateBlueprintRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", "The KMS key for the blueprint from now on."},
};
constexpr std::string_view update_blueprint_times[] = {
    "creationTime",
    "lastModifiedTime",
    "optimizationTime",
};

}  // namespace

extern const cli::Operation update_blueprint_command;
constexpr cli::Operation update_blueprint_command{
    .name = "UpdateBlueprint",
    .command = "update-blueprint",
    .help = "Replaces the fields of a blueprint. Its versions stay as they are.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateBlueprint.html",
    .parameters = update_blueprint_parameters,
    .make_request = cli::make_request<&Client::update_blueprint>,
    .call = cli::call_method<&Client::update_blueprint>,
    .start = cli::start_calls<&Client::update_blueprint, &AsyncClient::update_blueprint>,
    .sample =
        "{\"blueprint\": {\"blueprintArn\": \"blueprintArn\", \"schema\": \"schema\", \"type\": \"type\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"blueprintName\": \"blueprintName\", \"blueprintVersion\": \"blueprintVersion\", \"blueprintStage\": "
        "\"blueprintStage\", \"kmsKeyId\": \"kmsKeyId\", \"kmsEncryptionContext\": {\"KeyName\": "
        "\"kmsEncryptionContext\"}, \"optimizationSamples\": [{\"assetS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": "
        "\"version\"}, \"groundTruthS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": \"version\"}}], "
        "\"optimizationTime\": \"1970-01-01T00:00:00Z\"}}",
    .times = update_blueprint_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
