// Client::invoke_data_automation_library_ingestion_job as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_library_ingestion_job.h>
#include <outcrop/bedrock_data_automation/operations/invoke_data_automation_library_ingestion_job.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter invoke_data_automation_library_ingestion_job_parameters[] = {
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one starts a job."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::input_configuration>("inputConfiguration", true),
     "input-configuration", "The entities to write or delete."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::entity_type>("entityType", true), "entity-type",
     "The type of the entities."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::operation_type>("operationType", true),
     "operation-type", "Whether to write the entities or to delete them."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::output_configuration>("outputConfiguration", true),
     "output-configuration", "Where the job's report goes in Amazon S3."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::notification_configuration>(
         "notificationConfiguration"),
     "notification-configuration",
     "Who hears of the job's states. Absent: nobody; ask GetDataAutomationLibraryIngestionJob."},
    {cli::field<&InvokeDataAutomationLibraryIngestionJobRequest::tags>("tags"), "tags",
     "Tags for the job, each a key with its value."},
};
std::string invoke_data_automation_library_ingestion_job_state(const GetDataAutomationLibraryIngestionJobView& output) {
  cli::StateTexts values;
  if (output.job) values.add(std::string_view(output.job->job_status.text()));
  return values.joined();
}
constexpr cli::WaitInput invoke_data_automation_library_ingestion_job_wait_inputs[] = {
    {cli::field<&GetDataAutomationLibraryIngestionJobRequest::library_arn>("libraryArn", true), "", "",
     cli::sent_text<&InvokeDataAutomationLibraryIngestionJobRequest::library_arn>},
    {cli::field<&GetDataAutomationLibraryIngestionJobRequest::job_arn>("jobArn", true), "", "jobArn"},
};
constexpr cli::Wait invoke_data_automation_library_ingestion_job_wait{
    .name = "DataAutomationLibraryIngestionJobCompleted",
    .reader = "GetDataAutomationLibraryIngestionJob",
    .command = "get-data-automation-library-ingestion-job",
    .inputs = invoke_data_automation_library_ingestion_job_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_data_automation_library_ingestion_job>,
    .call = cli::call_and_wait<&Client::invoke_data_automation_library_ingestion_job,
                               &Client::wait_until_data_automation_library_ingestion_job_completed,
                               invoke_data_automation_library_ingestion_job_state>,
    .start = cli::start_and_wait<&Client::invoke_data_automation_library_ingestion_job,
                                 &Client::wait_until_data_automation_library_ingestion_job_completed,
                                 &AsyncClient::invoke_data_automation_library_ingestion_job,
                                 &AsyncClient::wait_until_data_automation_library_ingestion_job_completed,
                                 invoke_data_automation_library_ingestion_job_state>,
};

}  // namespace

extern const cli::Operation invoke_data_automation_library_ingestion_job_command;
constexpr cli::Operation invoke_data_automation_library_ingestion_job_command{
    .name = "InvokeDataAutomationLibraryIngestionJob",
    .command = "invoke-data-automation-library-ingestion-job",
    .help =
        "Starts a job that writes entities to a library or deletes some. GetDataAutomationLibraryIngestionJob tells "
        "how far it is.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_InvokeDataAutomationLibraryIngestionJob.html",
    .parameters = invoke_data_automation_library_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::invoke_data_automation_library_ingestion_job>,
    .call = cli::call_method<&Client::invoke_data_automation_library_ingestion_job>,
    .start = cli::start_calls<&Client::invoke_data_automation_library_ingestion_job,
                              &AsyncClient::invoke_data_automation_library_ingestion_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &invoke_data_automation_library_ingestion_job_wait,
};

}  // namespace outcrop::bedrock_data_automation::commands
