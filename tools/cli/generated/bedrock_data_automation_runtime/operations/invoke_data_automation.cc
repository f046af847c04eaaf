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
     "The file: its bytes, or where it is stored."},
    {cli::field<&InvokeDataAutomationRequest::data_automation_configuration>("dataAutomationConfiguration"),
     "data-automation-configuration",
     "The project that says what to take out, one for synchronous calls. Absent: standard output with its defaults, "
     "unless `blueprints` say more."},
    {cli::field<&InvokeDataAutomationRequest::blueprints>("blueprints"), "blueprints",
     "Blueprints for custom output that the request names itself, not by a project."},
    {cli::field<&InvokeDataAutomationRequest::data_automation_profile_arn>("dataAutomationProfileArn", true),
     "data-automation-profile-arn", "The ARN of the profile, which says in which regions the file may be worked on."},
    {cli::field<&InvokeDataAutomationRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration",
     "The KMS key for what the service keeps of the call. Absent: a key of AWS encrypts it."},
    {cli::field<&InvokeDataAutomationRequest::output_configuration>("outputConfiguration"), "output-configuration",
     "Where results go in Amazon S3. Absent: nowhere but into the answer."},
};

}  // namespace

extern const cli::Operation invoke_data_automation_command;
constexpr cli::Operation invoke_data_automation_command{
    .name = "InvokeDataAutomation",
    .command = "invoke-data-automation",
    .help =
        "Works on a file and waits for the results, which come with the answer. For long files use "
        "InvokeDataAutomationAsync.",
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
