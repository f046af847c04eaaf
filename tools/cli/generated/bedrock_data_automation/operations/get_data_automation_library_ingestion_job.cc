// Client::get_data_automation_library_ingestion_job as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_library_ingestion_job.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_data_automation_library_ingestion_job_parameters[] = {
    {cli::field<&GetDataAutomationLibraryIngestionJobRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&GetDataAutomationLibraryIngestionJobRequest::job_arn>("jobArn", true), "job-arn",
     "The job's ARN, as InvokeDataAutomationLibraryIngestionJob gave it."},
};
constexpr std::string_view get_data_automation_library_ingestion_job_times[] = {
    "completionTime",
    "creationTime",
};

}  // namespace

extern const cli::Operation get_data_automation_library_ingestion_job_command;
constexpr cli::Operation get_data_automation_library_ingestion_job_command{
    .name = "GetDataAutomationLibraryIngestionJob",
    .command = "get-data-automation-library-ingestion-job",
    .help = "Tells how far an ingestion job is and, where it failed, why.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
        "API_data-automation_GetDataAutomationLibraryIngestionJob.html",
    .parameters = get_data_automation_library_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::get_data_automation_library_ingestion_job>,
    .call = cli::call_method<&Client::get_data_automation_library_ingestion_job>,
    .start = cli::start_calls<&Client::get_data_automation_library_ingestion_job,
                              &AsyncClient::get_data_automation_library_ingestion_job>,
    .sample =
        "{\"job\": {\"jobArn\": \"jobArn\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"entityType\": "
        "\"entityType\", \"operationType\": \"operationType\", \"jobStatus\": \"jobStatus\", \"outputConfiguration\": "
        "{\"s3Uri\": \"s3Uri\"}, \"completionTime\": \"1970-01-01T00:00:00Z\", \"errorMessage\": \"errorMessage\", "
        "\"errorType\": \"errorType\"}}",
    .times = get_data_automation_library_ingestion_job_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
