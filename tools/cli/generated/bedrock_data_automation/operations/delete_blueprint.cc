// Client::delete_blueprint as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/delete_blueprint.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter delete_blueprint_parameters[] = {
    {cli::field<&DeleteBlueprintRequest::blueprint_arn>("blueprintArn", true), "blueprint-arn", "The blueprint's ARN."},
    {cli::field<&DeleteBlueprintRequest::blueprint_version>("blueprintVersion"), "blueprint-version",
     "The version to delete. Absent: the blueprint itself."},
};

}  // namespace

extern const cli::Operation delete_blueprint_command;
constexpr cli::Operation delete_blueprint_command{
    .name = "DeleteBlueprint",
    .command = "delete-blueprint",
    .help = "Deletes a blueprint, or one version of it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteBlueprint.html",
    .parameters = delete_blueprint_parameters,
    .make_request = cli::make_request<&Client::delete_blueprint>,
    .call = cli::call_method<&Client::delete_blueprint>,
    .start = cli::start_calls<&Client::delete_blueprint, &AsyncClient::delete_blueprint>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_data_automation::commands
