// Client::update_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_gateway_rule_parameters[] = {
    {cli::field<&UpdateGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&UpdateGatewayRuleRequest::rule_id>("ruleId", true), "rule-id",
     "The id that CreateGatewayRule gave the rule."},
    {cli::field<&UpdateGatewayRuleRequest::priority>("priority"), "priority",
     "When the rule's turn comes: rules with lower numbers are tried first."},
    {cli::field<&UpdateGatewayRuleRequest::conditions>("conditions"), "conditions", "Which requests the rule is for."},
    {cli::field<&UpdateGatewayRuleRequest::actions>("actions"), "actions",
     "What is done with requests that the rule is for."},
    {cli::field<&UpdateGatewayRuleRequest::description>("description"), "description", "What the rule is for."},
};
constexpr std::string_view update_gateway_rule_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_gateway_rule_command;
constexpr cli::Operation update_gateway_rule_command{
    .name = "UpdateGatewayRule",
    .command = "update-gateway-rule",
    .help = "Changes a rule of a gateway: which requests it is for, when its turn comes, and what it does.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayRule.html",
    .parameters = update_gateway_rule_parameters,
    .make_request = cli::make_request<&Client::update_gateway_rule>,
    .call = cli::call_method<&Client::update_gateway_rule>,
    .start = cli::start_calls<&Client::update_gateway_rule, &AsyncClient::update_gateway_rule>,
    .sample =
        "{\"ruleId\": \"ruleId\", \"gatewayArn\": \"gatewayArn\", \"priority\": 0, \"conditions\": "
        "[{\"matchPrincipals\": {\"anyOf\": [{\"iamPrincipal\": {\"arn\": \"arn\", \"operator\": \"operator\"}}]}}], "
        "\"actions\": [{\"configurationBundle\": {\"staticOverride\": {\"bundleArn\": \"bundleArn\", "
        "\"bundleVersion\": \"bundleVersion\"}}}], \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"system\": {\"managedBy\": \"managedBy\"}, \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_gateway_rule_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
