// Client::search_registry_records as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/search_registry_records.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter search_registry_records_parameters[] = {
    {cli::field<&SearchRegistryRecordsRequest::search_query>("searchQuery", true), "search-query",
     "What is looked for, in words."},
    {cli::field<&SearchRegistryRecordsRequest::registry_ids>("registryIds", true), "registry-ids",
     "The registry to search, by its id or ARN; one entry at present."},
    {cli::field<&SearchRegistryRecordsRequest::max_results>("maxResults"), "max-results",
     "Records at most in the answer. Absent: 10."},
    {cli::field<&SearchRegistryRecordsRequest::filters>("filters"), "filters",
     "A condition on `name`, `descriptorType` and `version`, with $eq, $ne, $in, $and and $or: {\"descriptorType\": "
     "{\"$eq\": \"MCP\"}}. Absent: none."},
};
constexpr std::string_view search_registry_records_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation search_registry_records_command;
constexpr cli::Operation search_registry_records_command{
    .name = "SearchRegistryRecords",
    .command = "search-registry-records",
    .help = "Searches a registry for tools, agents and skills by words and by meaning, best first.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SearchRegistryRecords.html",
    .parameters = search_registry_records_parameters,
    .make_request = cli::make_request<&Client::search_registry_records>,
    .call = cli::call_method<&Client::search_registry_records>,
    .start = cli::start_calls<&Client::search_registry_records, &AsyncClient::search_registry_records>,
    .sample =
        "{\"registryRecords\": [{\"registryArn\": \"registryArn\", \"recordArn\": \"recordArn\", \"recordId\": "
        "\"recordId\", \"name\": \"name\", \"description\": \"description\", \"descriptorType\": \"descriptorType\", "
        "\"descriptors\": {\"mcp\": {\"server\": {\"schemaVersion\": \"schemaVersion\", \"inlineContent\": "
        "\"inlineContent\"}, \"tools\": {\"protocolVersion\": \"protocolVersion\", \"inlineContent\": "
        "\"inlineContent\"}}, \"a2a\": {\"agentCard\": {\"schemaVersion\": \"schemaVersion\", \"inlineContent\": "
        "\"inlineContent\"}}, \"custom\": {\"inlineContent\": \"inlineContent\"}, \"agentSkills\": {\"skillMd\": "
        "{\"inlineContent\": \"inlineContent\"}, \"skillDefinition\": {\"schemaVersion\": \"schemaVersion\", "
        "\"inlineContent\": \"inlineContent\"}}}, \"version\": \"version\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}]}",
    .times = search_registry_records_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
