// Client::stop_ingestion_job as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_ingestion_job.h>
#include <outcrop/bedrock_agent/operations/stop_ingestion_job.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter stop_ingestion_job_parameters[] = {
    {cli::field<&StopIngestionJobRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&StopIngestionJobRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&StopIngestionJobRequest::ingestion_job_id>("ingestionJobId", true), "ingestion-job-id",
     "The id that StartIngestionJob gave the job."},
};
constexpr std::string_view stop_ingestion_job_times[] = {
    "startedAt",
    "updatedAt",
};
std::string stop_ingestion_job_state(const GetIngestionJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.ingestion_job.status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_ingestion_job_wait_inputs[] = {
    {cli::field<&GetIngestionJobRequest::knowledge_base_id>("knowledgeBaseId", true), "ingestionJob", "knowledgeBaseId",
     cli::sent_text<&StopIngestionJobRequest::knowledge_base_id>},
    {cli::field<&GetIngestionJobRequest::data_source_id>("dataSourceId", true), "ingestionJob", "dataSourceId",
     cli::sent_text<&StopIngestionJobRequest::data_source_id>},
    {cli::field<&GetIngestionJobRequest::ingestion_job_id>("ingestionJobId", true), "ingestionJob", "ingestionJobId",
     cli::sent_text<&StopIngestionJobRequest::ingestion_job_id>},
};
constexpr cli::Wait stop_ingestion_job_wait{
    .name = "IngestionJobStopped",
    .reader = "GetIngestionJob",
    .command = "get-ingestion-job",
    .inputs = stop_ingestion_job_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_ingestion_job>,
    .call = cli::call_and_wait<&Client::stop_ingestion_job, &Client::wait_until_ingestion_job_stopped,
                               stop_ingestion_job_state>,
    .start = cli::start_and_wait<&Client::stop_ingestion_job, &Client::wait_until_ingestion_job_stopped,
                                 &AsyncClient::stop_ingestion_job, &AsyncClient::wait_until_ingestion_job_stopped,
                                 stop_ingestion_job_state>,
};

}  // namespace

extern const cli::Operation stop_ingestion_job_command;
constexpr cli::Operation stop_ingestion_job_command{
    .name = "StopIngestionJob",
    .command = "stop-ingestion-job",
    .help = "Stops an ingestion job. What it has put in stays; another job can read the rest.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StopIngestionJob.html",
    .parameters = stop_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::stop_ingestion_job>,
    .call = cli::call_method<&Client::stop_ingestion_job>,
    .start = cli::start_calls<&Client::stop_ingestion_job, &AsyncClient::stop_ingestion_job>,
    .sample =
        "{\"ingestionJob\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"ingestionJobId\": \"ingestionJobId\", \"description\": \"description\", \"status\": \"status\", "
        "\"statistics\": {\"numberOfDocumentsScanned\": 0, \"numberOfMetadataDocumentsScanned\": 0, "
        "\"numberOfNewDocumentsIndexed\": 0, \"numberOfModifiedDocumentsIndexed\": 0, "
        "\"numberOfMetadataDocumentsModified\": 0, \"numberOfDocumentsDeleted\": 0, \"numberOfDocumentsFailed\": 0, "
        "\"numberOfDocumentsSkipped\": 0}, \"failureReasons\": [\"failureReasons\"], \"startedAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = stop_ingestion_job_times,
    .wait = &stop_ingestion_job_wait,
};

}  // namespace outcrop::bedrock_agent::commands
