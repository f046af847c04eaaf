// Client::start_memory_extraction_job as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/start_memory_extraction_job.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_memory_extraction_job_parameters[] = {
    {cli::field<&StartMemoryExtractionJobRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&StartMemoryExtractionJobRequest::extraction_job>("extractionJob", true), "extraction-job",
     "The job to start, as ListMemoryExtractionJobs names it."},
    {cli::field<&StartMemoryExtractionJobRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation start_memory_extraction_job_command;
constexpr cli::Operation start_memory_extraction_job_command{
    .name = "StartMemoryExtractionJob",
    .command = "start-memory-extraction-job",
    .help = "Starts an extraction job that failed before anew.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartMemoryExtractionJob.html",
    .parameters = start_memory_extraction_job_parameters,
    .make_request = cli::make_request<&Client::start_memory_extraction_job>,
    .call = cli::call_method<&Client::start_memory_extraction_job>,
    .start = cli::start_calls<&Client::start_memory_extraction_job, &AsyncClient::start_memory_extraction_job>,
    .sample = "{\"jobId\": \"jobId\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
