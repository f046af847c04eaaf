// Client::invoke_data_automation_async as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/get_data_automation_status.h>
#include <outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation_async.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter invoke_data_automation_async_parameters[] = {
    {cli::field<&InvokeDataAutomationAsyncRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one starts a job."},
    {cli::field<&InvokeDataAutomationAsyncRequest::input_configuration>("inputConfiguration", true),
     "input-configuration", "The file to work on."},
    {cli::field<&InvokeDataAutomationAsyncRequest::output_configuration>("outputConfiguration", true),
     "output-configuration", "Where the results go in Amazon S3."},
    {cli::field<&InvokeDataAutomationAsyncRequest::data_automation_configuration>("dataAutomationConfiguration"),
     "data-automation-configuration",
     "The project that says what to take out. Absent: standard output with its defaults, unless `blueprints` say "
     "more."},
    {cli::field<&InvokeDataAutomationAsyncRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration",
     "The KMS key for what the service keeps of the job. Absent: a key of AWS encrypts it."},
    {cli::field<&InvokeDataAutomationAsyncRequest::notification_configuration>("notificationConfiguration"),
     "notification-configuration", "Who hears of the job's states. Absent: nobody; ask GetDataAutomationStatus."},
    {cli::field<&InvokeDataAutomationAsyncRequest::blueprints>("blueprints"), "blueprints",
     "Blueprints for custom output that the request names itself, not by a project."},
    {cli::field<&InvokeDataAutomationAsyncRequest::data_automation_profile_arn>("dataAutomationProfileArn", true),
     "data-automation-profile-arn", "The ARN of the profile, which says in which regions the file may be worked on."},
    {cli::field<&InvokeDataAutomationAsyncRequest::tags>("tags"), "tags", "Tags for the job."},
};
std::string invoke_data_automation_async_state(const GetDataAutomationStatusView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput invoke_data_automation_async_wait_inputs[] = {
    {cli::field<&GetDataAutomationStatusRequest::invocation_arn>("invocationArn", true), "", "invocationArn"},
};
constexpr cli::Wait invoke_data_automation_async_wait{
    .name = "DataAutomationSucceeded",
    .reader = "GetDataAutomationStatus",
    .command = "get-data-automation-status",
    .inputs = invoke_data_automation_async_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_data_automation_status>,
    .call = cli::call_and_wait<&Client::invoke_data_automation_async, &Client::wait_until_data_automation_succeeded,
                               invoke_data_automation_async_state>,
    .start =
        cli::start_and_wait<&Client::invoke_data_automation_async, &Client::wait_until_data_automation_succeeded,
                            &AsyncClient::invoke_data_automation_async,
                            &AsyncClient::wait_until_data_automation_succeeded, invoke_data_automation_async_state>,
};

}  // namespace

extern const cli::Operation invoke_data_automation_async_command;
constexpr cli::Operation invoke_data_automation_async_command{
    .name = "InvokeDataAutomationAsync",
    .command = "invoke-data-automation-async",
    .help =
        "Starts a job that works on a file in Amazon S3 and leaves its results there. GetDataAutomationStatus tells "
        "how far it is.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation-runtime_InvokeDataAutomationAsync.html",
    .parameters = invoke_data_automation_async_parameters,
    .make_request = cli::make_request<&Client::invoke_data_automation_async>,
    .call = cli::call_method<&Client::invoke_data_automation_async>,
    .start = cli::start_calls<&Client::invoke_data_automation_async, &AsyncClient::invoke_data_automation_async>,
    .sample = "{\"invocationArn\": \"invocationArn\"}",
    .wait = &invoke_data_automation_async_wait,
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
