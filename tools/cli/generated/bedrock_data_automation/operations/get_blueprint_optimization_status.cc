// Client::get_blueprint_optimization_status as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_blueprint_optimization_status.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_blueprint_optimization_status_parameters[] = {
    {cli::field<&GetBlueprintOptimizationStatusRequest::invocation_arn>("invocationArn", true), "invocation-arn",
     "The job's ARN, as InvokeBlueprintOptimizationAsync gave it."},
};

}  // namespace

extern const cli::Operation get_blueprint_optimization_status_command;
constexpr cli::Operation get_blueprint_optimization_status_command{
    .name = "GetBlueprintOptimizationStatus",
    .command = "get-blueprint-optimization-status",
    .help = "Tells how far a job of InvokeBlueprintOptimizationAsync is.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_GetBlueprintOptimizationStatus.html",
    .parameters = get_blueprint_optimization_status_parameters,
    .make_request = cli::make_request<&Client::get_blueprint_optimization_status>,
    .call = cli::call_method<&Client::get_blueprint_optimization_status>,
    .start =
        cli::start_calls<&Client::get_blueprint_optimization_status, &AsyncClient::get_blueprint_optimization_status>,
    .sample =
        "{\"status\": \"status\", \"errorType\": \"errorType\", \"errorMessage\": \"errorMessage\", "
        "\"outputConfiguration\": {\"s3Object\": {\"s3Uri\": \"s3Uri\", \"version\": \"version\"}}}",
};

}  // namespace outcrop::bedrock_data_automation::commands
