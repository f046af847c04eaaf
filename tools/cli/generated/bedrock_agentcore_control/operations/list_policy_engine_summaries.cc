// Client::list_policy_engine_summaries as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policy_engine_summaries.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policy_engine_summaries_parameters[] = {
    {cli::field<&ListPolicyEngineSummariesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPolicyEngineSummariesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_policy_engine_summaries_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_policy_engine_summaries_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policy_engine_summaries, &Client::list_policy_engine_summaries_pages>,
};

}  // namespace

extern const cli::Operation list_policy_engine_summaries_command;
constexpr cli::Operation list_policy_engine_summaries_command{
    .name = "ListPolicyEngineSummaries",
    .command = "list-policy-engine-summaries",
    .help =
        "Lists the account's policy engines in the client's region without what a KMS key of the customer encrypts, "
        "one page at a time; so no permission for that key is needed.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyEngineSummaries.html",
    .parameters = list_policy_engine_summaries_parameters,
    .make_request = cli::make_request<&Client::list_policy_engine_summaries>,
    .call = cli::call_method<&Client::list_policy_engine_summaries>,
    .start = cli::start_calls<&Client::list_policy_engine_summaries, &AsyncClient::list_policy_engine_summaries>,
    .sample =
        "{\"policyEngines\": [{\"policyEngineId\": \"policyEngineId\", \"name\": \"name\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"policyEngineArn\": \"policyEngineArn\", "
        "\"status\": \"status\", \"encryptionKeyArn\": \"encryptionKeyArn\"}], \"nextToken\": \"nextToken\"}",
    .items = "policyEngines",
    .times = list_policy_engine_summaries_times,
    .listing = &list_policy_engine_summaries_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
