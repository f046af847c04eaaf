// Client::get_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_gateway_rule_parameters[] = {
    {cli::field<&GetGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&GetGatewayRuleRequest::rule_id>("ruleId", true), "rule-id",
     "The id that CreateGatewayRule gave the rule."},
};
constexpr std::string_view get_gateway_rule_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_gateway_rule_command;
constexpr cli::Operation get_gateway_rule_command{
    .name = "GetGatewayRule",
    .command = "get-gateway-rule",
    .help = "Tells what a rule of a gateway is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayRule.html",
    .parameters = get_gateway_rule_parameters,
    .make_request = cli::make_request<&Client::get_gateway_rule>,
    .call = cli::call_method<&Client::get_gateway_rule>,
    .start = cli::start_calls<&Client::get_gateway_rule, &AsyncClient::get_gateway_rule>,
    .sample =
        "{\"ruleId\": \"ruleId\", \"gatewayArn\": \"gatewayArn\", \"priority\": 0, \"conditions\": "
        "[{\"matchPrincipals\": {\"anyOf\": [{\"iamPrincipal\": {\"arn\": \"arn\", \"operator\": \"operator\"}}]}}], "
        "\"actions\": [{\"configurationBundle\": {\"staticOverride\": {\"bundleArn\": \"bundleArn\", "
        "\"bundleVersion\": \"bundleVersion\"}}}], \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"system\": {\"managedBy\": \"managedBy\"}, \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_gateway_rule_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
