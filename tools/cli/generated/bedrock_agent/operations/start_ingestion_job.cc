// Client::start_ingestion_job as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_ingestion_job.h>
#include <outcrop/bedrock_agent/operations/start_ingestion_job.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter start_ingestion_job_parameters[] = {
    {cli::field<&StartIngestionJobRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&StartIngestionJobRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&StartIngestionJobRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&StartIngestionJobRequest::description>("description"), "description", "What the job is for."},
};
constexpr std::string_view start_ingestion_job_times[] = {
    "startedAt",
    "updatedAt",
};
std::string start_ingestion_job_state(const GetIngestionJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.ingestion_job.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_ingestion_job_wait_inputs[] = {
    {cli::field<&GetIngestionJobRequest::knowledge_base_id>("knowledgeBaseId", true), "ingestionJob", "knowledgeBaseId",
     cli::sent_text<&StartIngestionJobRequest::knowledge_base_id>},
    {cli::field<&GetIngestionJobRequest::data_source_id>("dataSourceId", true), "ingestionJob", "dataSourceId",
     cli::sent_text<&StartIngestionJobRequest::data_source_id>},
    {cli::field<&GetIngestionJobRequest::ingestion_job_id>("ingestionJobId", true), "ingestionJob", "ingestionJobId"},
};
constexpr cli::Wait start_ingestion_job_wait{
    .name = "IngestionJobComplete",
    .reader = "GetIngestionJob",
    .command = "get-ingestion-job",
    .inputs = start_ingestion_job_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_ingestion_job>,
    .call = cli::call_and_wait<&Client::start_ingestion_job, &Client::wait_until_ingestion_job_complete,
                               start_ingestion_job_state>,
    .start = cli::start_and_wait<&Client::start_ingestion_job, &Client::wait_until_ingestion_job_complete,
                                 &AsyncClient::start_ingestion_job, &AsyncClient::wait_until_ingestion_job_complete,
                                 start_ingestion_job_state>,
};

}  // namespace

extern const cli::Operation start_ingestion_job_command;
constexpr cli::Operation start_ingestion_job_command{
    .name = "StartIngestionJob",
    .command = "start-ingestion-job",
    .help =
        "Starts a job that reads a data source and puts what changed into the knowledge base. GetIngestionJob tells "
        "its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StartIngestionJob.html",
    .parameters = start_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::start_ingestion_job>,
    .call = cli::call_method<&Client::start_ingestion_job>,
    .start = cli::start_calls<&Client::start_ingestion_job, &AsyncClient::start_ingestion_job>,
    .sample =
        "{\"ingestionJob\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"ingestionJobId\": \"ingestionJobId\", \"description\": \"description\", \"status\": \"status\", "
        "\"statistics\": {\"numberOfDocumentsScanned\": 0, \"numberOfMetadataDocumentsScanned\": 0, "
        "\"numberOfNewDocumentsIndexed\": 0, \"numberOfModifiedDocumentsIndexed\": 0, "
        "\"numberOfMetadataDocumentsModified\": 0, \"numberOfDocumentsDeleted\": 0, \"numberOfDocumentsFailed\": 0, "
        "\"numberOfDocumentsSkipped\": 0}, \"failureReasons\": [\"failureReasons\"], \"startedAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = start_ingestion_job_times,
    .wait = &start_ingestion_job_wait,
};

}  // namespace outcrop::bedrock_agent::commands
