// Client::create_blueprint as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/create_blueprint.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter create_blueprint_parameters[] = {
    {cli::field<&CreateBlueprintRequest::blueprint_name>("blueprintName", true), "blueprint-name",
     "The blueprint's name."},
    {cli::field<&CreateBlueprintRequest::type>("type", true), "type", "The kind of file that the blueprint is for."},
    {cli::field<&CreateBlueprintRequest::blueprint_stage>("blueprintStage"), "blueprint-stage", "The stage to create."},
    {cli::field<&CreateBlueprintRequest::schema>("schema", true), "schema",
     "The fields with their types and instructions, as JSON Schema in text."},
    {cli::field<&CreateBlueprintRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateBlueprintRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", "The KMS key for the blueprint. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateBlueprintRequest::tags>("tags"), "tags", "Tags for it, each a key with its value."},
};
constexpr std::string_view create_blueprint_times[] = {
    "creationTime",
    "lastModifiedTime",
    "optimizationTime",
};

}  // namespace

extern const cli::Operation create_blueprint_command;
constexpr cli::Operation create_blueprint_command{
    .name = "CreateBlueprint",
    .command = "create-blueprint",
    .help = "Creates a blueprint: the fields that custom output is to have.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateBlueprint.html",
    .parameters = create_blueprint_parameters,
    .make_request = cli::make_request<&Client::create_blueprint>,
    .call = cli::call_method<&Client::create_blueprint>,
    .start = cli::start_calls<&Client::create_blueprint, &AsyncClient::create_blueprint>,
    .sample =
        "{\"blueprint\": {\"blueprintArn\": \"blueprintArn\", \"schema\": \"schema\", \"type\": \"type\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"blueprintName\": \"blueprintName\", \"blueprintVersion\": \"blueprintVersion\", \"blueprintStage\": "
        "\"blueprintStage\", \"kmsKeyId\": \"kmsKeyId\", \"kmsEncryptionContext\": {\"KeyName\": "
        "\"kmsEncryptionContext\"}, \"optimizationSamples\": [{\"assetS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": "
        "\"version\"}, \"groundTruthS3Object\": {\"s3Uri\": \"s3Uri\", \"version\": \"version\"}}], "
        "\"optimizationTime\": \"1970-01-01T00:00:00Z\"}}",
    .times = create_blueprint_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
