// Client::invoke_data_automation_library_ingestion_job as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/invoke_data_automation_library_ingestion_job.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter invoke_data_automation_library_ingestion_job_parameters[] = {
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::library_arn>("libraryArn", true), "library-arn", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::input_configuration>("inputConfiguration", true),
     "input-configuration", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::entity_type>("entityType", true), "entity-type", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::operation_type>("operationType", true),
     "operation-type", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::output_configuration>("outputConfiguration", true),
     "output-configuration", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::notification_configuration>(
         "notificationConfiguration"),
     "notification-configuration", ""},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation invoke_data_automation_library_ingestion_job_command;
constexpr cli::Operation invoke_data_automation_library_ingestion_job_command{
    .name = "InvokeDataAutomationLibraryIngestionJob",
    .command = "invoke-data-automation-library-ingestion-job",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_InvokeDataAutomationLibraryIngestionJob.html",
    .parameters = invoke_data_automation_library_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::invoke_data_automation_library_ingestion_job>,
    .call = cli::call_method<&Client::invoke_data_automation_library_ingestion_job>,
    .start = cli::start_calls<&Client::invoke_data_automation_library_ingestion_job,
                              &AsyncClient::invoke_data_automation_library_ingestion_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
