// Client::start_ingestion_job as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/start_ingestion_job.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter start_ingestion_job_parameters[] = {
    {cli::field<&StartIngestionJobRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id", ""},
    {cli::field<&StartIngestionJobRequest::data_source_id>("dataSourceId", true), "data-source-id", ""},
    {cli::field<&StartIngestionJobRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&StartIngestionJobRequest::description>("description"), "description", ""},
};

}  // namespace

extern const cli::Operation start_ingestion_job;
constexpr cli::Operation start_ingestion_job{
    .name = "StartIngestionJob",
    .command = "start-ingestion-job",
    .help = "Starts an ingestion job.",
    .reference = "",
    .parameters = start_ingestion_job_parameters,
    .make_request = cli::make_request<&Client::start_ingestion_job>,
    .call = cli::call_method<&Client::start_ingestion_job>,
};

}  // namespace outcrop::bedrock_agent::commands
