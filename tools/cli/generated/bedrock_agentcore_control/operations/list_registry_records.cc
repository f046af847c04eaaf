// Client::list_registry_records as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_registry_records.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_registry_records_parameters[] = {
    {cli::field<&ListRegistryRecordsRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&ListRegistryRecordsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListRegistryRecordsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListRegistryRecordsRequest::name>("name"), "name", "Only records of this name."},
    {cli::field<&ListRegistryRecordsRequest::status>("status"), "status", "Only records in this state."},
    {cli::field<&ListRegistryRecordsRequest::descriptor_type>("descriptorType"), "descriptor-type",
     "Only records about this kind of thing."},
};
constexpr std::string_view list_registry_records_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_registry_records_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_registry_records, &Client::list_registry_records_pages>,
};

}  // namespace

extern const cli::Operation list_registry_records_command;
constexpr cli::Operation list_registry_records_command{
    .name = "ListRegistryRecords",
    .command = "list-registry-records",
    .help = "Lists the records of a registry, filtered as asked, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListRegistryRecords.html",
    .parameters = list_registry_records_parameters,
    .make_request = cli::make_request<&Client::list_registry_records>,
    .call = cli::call_method<&Client::list_registry_records>,
    .start = cli::start_calls<&Client::list_registry_records, &AsyncClient::list_registry_records>,
    .sample =
        "{\"registryRecords\": [{\"registryArn\": \"registryArn\", \"recordArn\": \"recordArn\", \"recordId\": "
        "\"recordId\", \"name\": \"name\", \"description\": \"description\", \"descriptorType\": \"descriptorType\", "
        "\"recordVersion\": \"recordVersion\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "registryRecords",
    .times = list_registry_records_times,
    .listing = &list_registry_records_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
