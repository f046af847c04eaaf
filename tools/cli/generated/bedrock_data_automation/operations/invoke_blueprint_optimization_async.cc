// Client::invoke_blueprint_optimization_async as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_blueprint_optimization_status.h>
#include <outcrop/bedrock_data_automation/operations/invoke_blueprint_optimization_async.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter invoke_blueprint_optimization_async_parameters[] = {
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::blueprint>("blueprint", true), "blueprint",
     "The blueprint to optimize."},
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::samples>("samples", true), "samples",
     "Files with the values that are to be taken out of them."},
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::output_configuration>("outputConfiguration", true),
     "output-configuration", "Where the results go in Amazon S3."},
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::data_automation_profile_arn>("dataAutomationProfileArn",
                                                                                       true),
     "data-automation-profile-arn",
     "The ARN of the profile, which says in which regions the samples may be worked on."},
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration",
     "The KMS key for what the service keeps of the job. Absent: a key of AWS encrypts it."},
    {cli::field<&InvokeBlueprintOptimizationAsyncRequest::tags>("tags"), "tags",
     "Tags for the job, each a key with its value."},
};
std::string invoke_blueprint_optimization_async_state(const GetBlueprintOptimizationStatusView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput invoke_blueprint_optimization_async_wait_inputs[] = {
    {cli::field<&GetBlueprintOptimizationStatusRequest::invocation_arn>("invocationArn", true), "", "invocationArn"},
};
constexpr cli::Wait invoke_blueprint_optimization_async_wait{
    .name = "BlueprintOptimizationSucceeded",
    .reader = "GetBlueprintOptimizationStatus",
    .command = "get-blueprint-optimization-status",
    .inputs = invoke_blueprint_optimization_async_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_blueprint_optimization_status>,
    .call = cli::call_and_wait<&Client::invoke_blueprint_optimization_async,
                               &Client::wait_until_blueprint_optimization_succeeded,
                               invoke_blueprint_optimization_async_state>,
    .start = cli::start_and_wait<
        &Client::invoke_blueprint_optimization_async, &Client::wait_until_blueprint_optimization_succeeded,
        &AsyncClient::invoke_blueprint_optimization_async, &AsyncClient::wait_until_blueprint_optimization_succeeded,
        invoke_blueprint_optimization_async_state>,
};

}  // namespace

extern const cli::Operation invoke_blueprint_optimization_async_command;
constexpr cli::Operation invoke_blueprint_optimization_async_command{
    .name = "InvokeBlueprintOptimizationAsync",
    .command = "invoke-blueprint-optimization-async",
    .help =
        "Starts a job that improves the instructions of a blueprint by examples. GetBlueprintOptimizationStatus tells "
        "how far it is.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_InvokeBlueprintOptimizationAsync.html",
    .parameters = invoke_blueprint_optimization_async_parameters,
    .make_request = cli::make_request<&Client::invoke_blueprint_optimization_async>,
    .call = cli::call_method<&Client::invoke_blueprint_optimization_async>,
    .start = cli::start_calls<&Client::invoke_blueprint_optimization_async,
                              &AsyncClient::invoke_blueprint_optimization_async>,
    .sample = "{\"invocationArn\": \"invocationArn\"}",
    .wait = &invoke_blueprint_optimization_async_wait,
};

}  // namespace outcrop::bedrock_data_automation::commands
