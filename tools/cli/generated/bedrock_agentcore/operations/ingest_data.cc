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
    {cli::field<&IngestDataRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&IngestDataRequest::source>("source", true), "source", "The content to extract from."},
    {cli::field<&IngestDataRequest::content_timestamp>("contentTimestamp", true), "content-timestamp",
     "When the content came to be."},
    {cli::field<&IngestDataRequest::actor_id>("actorId", true), "actor-id",
     "The id of the actor, such as a user or another agent."},
    {cli::field<&IngestDataRequest::session_id>("sessionId"), "session-id",
     "The session that the content belongs to. Absent: the service makes an id, which the answer tells."},
    {cli::field<&IngestDataRequest::extraction_config>("extractionConfig"), "extraction-config",
     "Values for variables in the namespaces of extracted records. Absent: none."},
    {cli::field<&IngestDataRequest::metadata>("metadata"), "metadata", "Facts about the content, by key."},
    {cli::field<&IngestDataRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation ingest_data_command;
constexpr cli::Operation ingest_data_command{
    .name = "IngestData",
    .command = "ingest-data",
    .help = "Hands over content that memory records are to be extracted from, without an event that keeps it.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_IngestData.html",
    .parameters = ingest_data_parameters,
    .make_request = cli::make_request<&Client::ingest_data>,
    .call = cli::call_method<&Client::ingest_data>,
    .start = cli::start_calls<&Client::ingest_data, &AsyncClient::ingest_data>,
    .sample = "{\"sessionId\": \"sessionId\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
