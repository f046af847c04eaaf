// Client::list_policy_generations as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_policy_generations.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_policy_generations_parameters[] = {
    {cli::field<&ListPolicyGenerationsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPolicyGenerationsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPolicyGenerationsRequest::policy_engine_id>("policyEngineId", true), "policy-engine-id",
     "The id that CreatePolicyEngine gave the policy engine."},
};
constexpr std::string_view list_policy_generations_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_policy_generations_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_policy_generations, &Client::list_policy_generations_pages>,
};

}  // namespace

extern const cli::Operation list_policy_generations_command;
constexpr cli::Operation list_policy_generations_command{
    .name = "ListPolicyGenerations",
    .command = "list-policy-generations",
    .help =
        "Lists the policy generations of a policy engine, one page at a time. ListPolicyGenerationSummaries does "
        "without the KMS key.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyGenerations.html",
    .parameters = list_policy_generations_parameters,
    .make_request = cli::make_request<&Client::list_policy_generations>,
    .call = cli::call_method<&Client::list_policy_generations>,
    .start = cli::start_calls<&Client::list_policy_generations, &AsyncClient::list_policy_generations>,
    .sample =
        "{\"policyGenerations\": [{\"policyEngineId\": \"policyEngineId\", \"policyGenerationId\": "
        "\"policyGenerationId\", \"name\": \"name\", \"policyGenerationArn\": \"policyGenerationArn\", \"resource\": "
        "{\"arn\": \"arn\"}, \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\", \"findings\": \"findings\", \"statusReasons\": [\"statusReasons\"]}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "policyGenerations",
    .times = list_policy_generations_times,
    .listing = &list_policy_generations_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
