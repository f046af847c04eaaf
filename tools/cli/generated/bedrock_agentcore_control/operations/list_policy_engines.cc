// Client::list_policy_engines as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policy_engines.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policy_engines_parameters[] = {
    {cli::field<&ListPolicyEnginesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPolicyEnginesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_policy_engines_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_policy_engines_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policy_engines, &Client::list_policy_engines_pages>,
};

}  // namespace

extern const cli::Operation list_policy_engines_command;
constexpr cli::Operation list_policy_engines_command{
    .name = "ListPolicyEngines",
    .command = "list-policy-engines",
    .help =
        "Lists the account's policy engines in the client's region, one page at a time. ListPolicyEngineSummaries does "
        "without the KMS key.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyEngines.html",
    .parameters = list_policy_engines_parameters,
    .make_request = cli::make_request<&Client::list_policy_engines>,
    .call = cli::call_method<&Client::list_policy_engines>,
    .start = cli::start_calls<&Client::list_policy_engines, &AsyncClient::list_policy_engines>,
    .sample =
        "{\"policyEngines\": [{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", "
        "\"status\": \"status\", \"encryptionKeyArn\": \"encryptionKeyArn\", \"description\": \"description\", "
        "\"statusReasons\": [\"statusReasons\"]}], \"nextToken\": \"nextToken\"}",
    .items = "policyEngines",
    .times = list_policy_engines_times,
    .listing = &list_policy_engines_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
