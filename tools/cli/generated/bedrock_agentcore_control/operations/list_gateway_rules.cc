// Client::list_gateway_rules as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_gateway_rules.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_gateway_rules_parameters[] = {
    {cli::field<&ListGatewayRulesRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&ListGatewayRulesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListGatewayRulesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_gateway_rules_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_gateway_rules_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_gateway_rules, &Client::list_gateway_rules_pages>,
};

}  // namespace

extern const cli::Operation list_gateway_rules_command;
constexpr cli::Operation list_gateway_rules_command{
    .name = "ListGatewayRules",
    .command = "list-gateway-rules",
    .help = "Lists the rules of a gateway, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayRules.html",
    .parameters = list_gateway_rules_parameters,
    .make_request = cli::make_request<&Client::list_gateway_rules>,
    .call = cli::call_method<&Client::list_gateway_rules>,
    .start = cli::start_calls<&Client::list_gateway_rules, &AsyncClient::list_gateway_rules>,
    .sample =
        "{\"gatewayRules\": [{\"ruleId\": \"ruleId\", \"gatewayArn\": \"gatewayArn\", \"priority\": 0, \"conditions\": "
        "[{\"matchPrincipals\": {\"anyOf\": [{\"iamPrincipal\": {\"arn\": \"arn\", \"operator\": \"operator\"}}]}}], "
        "\"actions\": [{\"configurationBundle\": {\"staticOverride\": {\"bundleArn\": \"bundleArn\", "
        "\"bundleVersion\": \"bundleVersion\"}}}], \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"system\": {\"managedBy\": \"managedBy\"}, \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "gatewayRules",
    .times = list_gateway_rules_times,
    .listing = &list_gateway_rules_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
