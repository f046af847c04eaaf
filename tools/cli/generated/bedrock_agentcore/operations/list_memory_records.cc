// Client::list_memory_records as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_memory_records.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_memory_records_parameters[] = {
    {cli::field<&ListMemoryRecordsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&ListMemoryRecordsRequest::namespace_>("namespace"), "namespace",
     "Lists records whose namespace begins with this text."},
    {cli::field<&ListMemoryRecordsRequest::namespace_path>("namespacePath"), "namespace-path",
     "Lists records whose namespace lies at or below this path."},
    {cli::field<&ListMemoryRecordsRequest::memory_strategy_id>("memoryStrategyId"), "memory-strategy-id",
     "Lists only records of the memory strategy with this id. Absent: of all."},
    {cli::field<&ListMemoryRecordsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListMemoryRecordsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListMemoryRecordsRequest::metadata_filters>("metadataFilters"), "metadata-filters",
     "Conditions that the metadata of records has to meet. Absent: none."},
};
constexpr std::string_view list_memory_records_times[] = {
    "createdAt",
    "dateTimeValue",
};
constexpr cli::Listing list_memory_records_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_memory_records, &Client::list_memory_records_pages>,
};

}  // namespace

extern const cli::Operation list_memory_records_command;
constexpr cli::Operation list_memory_records_command{
    .name = "ListMemoryRecords",
    .command = "list-memory-records",
    .help =
        "Lists the memory records of a namespace, one page at a time. To search by meaning use RetrieveMemoryRecords.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListMemoryRecords.html",
    .parameters = list_memory_records_parameters,
    .make_request = cli::make_request<&Client::list_memory_records>,
    .call = cli::call_method<&Client::list_memory_records>,
    .start = cli::start_calls<&Client::list_memory_records, &AsyncClient::list_memory_records>,
    .sample =
        "{\"memoryRecordSummaries\": [{\"memoryRecordId\": \"memoryRecordId\", \"content\": {\"text\": \"text\"}, "
        "\"memoryStrategyId\": \"memoryStrategyId\", \"namespaces\": [\"namespaces\"], \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"score\": 0.0, \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "memoryRecordSummaries",
    .times = list_memory_records_times,
    .listing = &list_memory_records_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
