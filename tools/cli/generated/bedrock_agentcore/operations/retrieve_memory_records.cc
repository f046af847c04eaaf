// Client::retrieve_memory_records as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/retrieve_memory_records.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter retrieve_memory_records_parameters[] = {
    {cli::field<&RetrieveMemoryRecordsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&RetrieveMemoryRecordsRequest::namespace_>("namespace"), "namespace",
     "Searches records whose namespace begins with this text."},
    {cli::field<&RetrieveMemoryRecordsRequest::namespace_path>("namespacePath"), "namespace-path",
     "Searches records whose namespace lies at or below this path."},
    {cli::field<&RetrieveMemoryRecordsRequest::search_criteria>("searchCriteria", true), "search-criteria",
     "What to search for."},
    {cli::field<&RetrieveMemoryRecordsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&RetrieveMemoryRecordsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view retrieve_memory_records_times[] = {
    "createdAt",
    "dateTimeValue",
};
constexpr cli::Listing retrieve_memory_records_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::retrieve_memory_records, &Client::retrieve_memory_records_pages>,
};

}  // namespace

extern const cli::Operation retrieve_memory_records_command;
constexpr cli::Operation retrieve_memory_records_command{
    .name = "RetrieveMemoryRecords",
    .command = "retrieve-memory-records",
    .help = "Searches memory records by meaning, best first, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RetrieveMemoryRecords.html",
    .parameters = retrieve_memory_records_parameters,
    .make_request = cli::make_request<&Client::retrieve_memory_records>,
    .call = cli::call_method<&Client::retrieve_memory_records>,
    .start = cli::start_calls<&Client::retrieve_memory_records, &AsyncClient::retrieve_memory_records>,
    .sample =
        "{\"memoryRecordSummaries\": [{\"memoryRecordId\": \"memoryRecordId\", \"content\": {\"text\": \"text\"}, "
        "\"memoryStrategyId\": \"memoryStrategyId\", \"namespaces\": [\"namespaces\"], \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"score\": 0.0, \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "memoryRecordSummaries",
    .times = retrieve_memory_records_times,
    .listing = &retrieve_memory_records_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
