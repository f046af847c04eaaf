// Client::ingest_data as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/ingest_data.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter ingest_data_parameters[] = {
    {cli::field<&IngestDataRequest::memory_id>("memoryId", true), "memory-id", ""},
    {cli::field<&IngestDataRequest::source>("source", true), "source", ""},
    {cli::field<&IngestDataRequest::content_timestamp>("contentTimestamp", true), "content-timestamp", ""},
    {cli::field<&IngestDataRequest::actor_id>("actorId", true), "actor-id", ""},
    {cli::field<&IngestDataRequest::session_id>("sessionId"), "session-id", ""},
    {cli::field<&IngestDataRequest::extraction_config>("extractionConfig"), "extraction-config", ""},
    {cli::field<&IngestDataRequest::metadata>("metadata"), "metadata", ""},
    {cli::field<&IngestDataRequest::client_token>("clientToken"), "client-token", ""},
};

}  // namespace

extern const cli::Operation ingest_data_command;
constexpr cli::Operation ingest_data_command{
    .name = "IngestData",
    .command = "ingest-data",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_IngestData.html",
    .parameters = ingest_data_parameters,
    .make_request = cli::make_request<&Client::ingest_data>,
    .call = cli::call_method<&Client::ingest_data>,
    .start = cli::start_calls<&Client::ingest_data, &AsyncClient::ingest_data>,
    .sample = "{\"sessionId\": \"sessionId\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
