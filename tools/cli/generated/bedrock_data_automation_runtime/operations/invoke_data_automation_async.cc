// Client::invoke_data_automation_async as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation_async.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter invoke_data_automation_async_parameters[] = {
    {cli::field<&InvokeDataAutomationAsyncRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::input_configuration>("inputConfiguration", true),
     "input-configuration", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::output_configuration>("outputConfiguration", true),
     "output-configuration", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::data_automation_configuration>("dataAutomationConfiguration"),
     "data-automation-configuration", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::notification_configuration>("notificationConfiguration"),
     "notification-configuration", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::blueprints>("blueprints"), "blueprints", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::data_automation_profile_arn>("dataAutomationProfileArn", true),
     "data-automation-profile-arn", ""},
    {cli::field<&InvokeDataAutomationAsyncRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation invoke_data_automation_async_command;
constexpr cli::Operation invoke_data_automation_async_command{
    .name = "InvokeDataAutomationAsync",
    .command = "invoke-data-automation-async",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation-runtime_InvokeDataAutomationAsync.html",
    .parameters = invoke_data_automation_async_parameters,
    .make_request = cli::make_request<&Client::invoke_data_automation_async>,
    .call = cli::call_method<&Client::invoke_data_automation_async>,
    .start = cli::start_calls<&Client::invoke_data_automation_async, &AsyncClient::invoke_data_automation_async>,
    .sample = "{\"invocationArn\": \"invocationArn\"}",
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
