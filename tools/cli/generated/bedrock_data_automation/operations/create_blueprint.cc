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
    {cli::field<&CreateBlueprintRequest::blueprint_name>("blueprintName", true), "blueprint-name", ""},
    {cli::field<&CreateBlueprintRequest::type>("type", true), "type", ""},
    {cli::field<&CreateBlueprintRequest::blueprint_stage>("blueprintStage"), "blueprint-stage", ""},
    {cli::field<&CreateBlueprintRequest::schema>("schema", true), "schema", ""},
    {cli::field<&CreateBlueprintRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateBlueprintRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", ""},
    {cli::field<&CreateBlueprintRequest::tags>("tags"), "tags", ""},
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
    .help = "",
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
