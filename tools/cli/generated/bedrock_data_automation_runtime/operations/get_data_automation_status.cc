// Client::get_data_automation_status as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/get_data_automation_status.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter get_data_automation_status_parameters[] = {
    {cli::field<&GetDataAutomationStatusRequest::invocation_arn>("invocationArn", true), "invocation-arn",
     "The job's ARN, as InvokeDataAutomationAsync gave it."},
};
constexpr std::string_view get_data_automation_status_times[] = {
    "jobCompletionTime",
    "jobSubmissionTime",
};

}  // namespace

extern const cli::Operation get_data_automation_status_command;
constexpr cli::Operation get_data_automation_status_command{
    .name = "GetDataAutomationStatus",
    .command = "get-data-automation-status",
    .help = "Tells how far a job of InvokeDataAutomationAsync is and, once it is done, where its results are.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation-runtime_GetDataAutomationStatus.html",
    .parameters = get_data_automation_status_parameters,
    .make_request = cli::make_request<&Client::get_data_automation_status>,
    .call = cli::call_method<&Client::get_data_automation_status>,
    .start = cli::start_calls<&Client::get_data_automation_status, &AsyncClient::get_data_automation_status>,
    .sample =
        "{\"status\": \"status\", \"errorType\": \"errorType\", \"errorMessage\": \"errorMessage\", "
        "\"outputConfiguration\": {\"s3Uri\": \"s3Uri\"}, \"jobSubmissionTime\": \"1970-01-01T00:00:00Z\", "
        "\"jobCompletionTime\": \"1970-01-01T00:00:00Z\", \"jobDurationInSeconds\": 0}",
    .times = get_data_automation_status_times,
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
