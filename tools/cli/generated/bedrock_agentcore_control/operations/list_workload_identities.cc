// Client::list_workload_identities as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_workload_identities.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_workload_identities_parameters[] = {
    {cli::field<&ListWorkloadIdentitiesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListWorkloadIdentitiesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr cli::Listing list_workload_identities_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_workload_identities, &Client::list_workload_identities_pages>,
};

}  // namespace

extern const cli::Operation list_workload_identities_command;
constexpr cli::Operation list_workload_identities_command{
    .name = "ListWorkloadIdentities",
    .command = "list-workload-identities",
    .help = "Lists the account's workload identities in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListWorkloadIdentities.html",
    .parameters = list_workload_identities_parameters,
    .make_request = cli::make_request<&Client::list_workload_identities>,
    .call = cli::call_method<&Client::list_workload_identities>,
    .start = cli::start_calls<&Client::list_workload_identities, &AsyncClient::list_workload_identities>,
    .sample =
        "{\"workloadIdentities\": [{\"name\": \"name\", \"workloadIdentityArn\": \"workloadIdentityArn\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "workloadIdentities",
    .listing = &list_workload_identities_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
