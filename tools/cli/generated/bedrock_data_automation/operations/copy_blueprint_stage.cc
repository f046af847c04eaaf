// Client::copy_blueprint_stage as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/copy_blueprint_stage.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter copy_blueprint_stage_parameters[] = {
    {cli::field<&CopyBlueprintStageRequest::blueprint_arn>("blueprintArn", true), "blueprint-arn",
     "The blueprint's ARN."},
    {cli::field<&CopyBlueprintStageRequest::source_stage>("sourceStage", true), "source-stage",
     "The stage that is copied."},
    {cli::field<&CopyBlueprintStageRequest::target_stage>("targetStage", true), "target-stage",
     "The stage that is overwritten."},
    {cli::field<&CopyBlueprintStageRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation copy_blueprint_stage_command;
constexpr cli::Operation copy_blueprint_stage_command{
    .name = "CopyBlueprintStage",
    .command = "copy-blueprint-stage",
    .help = "Puts one stage of a blueprint in place of another, as when a tried draft goes live.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CopyBlueprintStage.html",
    .parameters = copy_blueprint_stage_parameters,
    .make_request = cli::make_request<&Client::copy_blueprint_stage>,
    .call = cli::call_method<&Client::copy_blueprint_stage>,
    .start = cli::start_calls<&Client::copy_blueprint_stage, &AsyncClient::copy_blueprint_stage>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_data_automation::commands
