// Client::invoke_data_automation as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter invoke_data_automation_parameters[] = {
    {cli::field<&InvokeDataAutomationRequest::input_configuration>("inputConfiguration", true), "input-configuration",
     ""},
    {cli::field<&InvokeDataAutomationRequest::data_automation_configuration>("dataAutomationConfiguration"),
     "data-automation-configuration", ""},
    {cli::field<&InvokeDataAutomationRequest::blueprints>("blueprints"), "blueprints", ""},
    {cli::field<&InvokeDataAutomationRequest::data_automation_profile_arn>("dataAutomationProfileArn", true),
     "data-automation-profile-arn", ""},
    {cli::field<&InvokeDataAutomationRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", ""},
    {cli::field<&InvokeDataAutomationRequest::output_configuration>("outputConfiguration"), "output-configuration", ""},
};

}  // namespace

extern const cli::Operation invoke_data_automation_command;
constexpr cli::Operation invoke_data_automation_command{
    .name = "InvokeDataAutomation",
    .command = "invoke-data-automation",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_InvokeDataAutomation.html",
    .parameters = invoke_data_automation_parameters,
    .make_request = cli::make_request<&Client::invoke_data_automation>,
    .call = cli::call_method<&Client::invoke_data_automation>,
    .start = cli::start_calls<&Client::invoke_data_automation, &AsyncClient::invoke_data_automation>,
    .sample =
        "{\"outputConfiguration\": {\"s3Uri\": \"s3Uri\"}, \"semanticModality\": \"semanticModality\", "
        "\"outputSegments\": [{\"customOutputStatus\": \"customOutputStatus\", \"customOutput\": \"customOutput\", "
        "\"standardOutput\": \"standardOutput\"}]}",
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
