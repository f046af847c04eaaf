// Client::create_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_rule_parameters[] = {
    {cli::field<&CreateGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier", ""},
    {cli::field<&CreateGatewayRuleRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateGatewayRuleRequest::priority>("priority", true), "priority", ""},
    {cli::field<&CreateGatewayRuleRequest::conditions>("conditions"), "conditions", ""},
    {cli::field<&CreateGatewayRuleRequest::actions>("actions", true), "actions", ""},
    {cli::field<&CreateGatewayRuleRequest::description>("description"), "description", ""},
};
constexpr std::string_view create_gateway_rule_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_gateway_rule_command;
constexpr cli::Operation create_gateway_rule_command{
    .name = "CreateGatewayRule",
    .command = "create-gateway-rule",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayRule.html",
    .parameters = create_gateway_rule_parameters,
    .make_request = cli::make_request<&Client::create_gateway_rule>,
    .call = cli::call_method<&Client::create_gateway_rule>,
    .start = cli::start_calls<&Client::create_gateway_rule, &AsyncClient::create_gateway_rule>,
    .sample =
        "{\"ruleId\": \"ruleId\", \"gatewayArn\": \"gatewayArn\", \"priority\": 0, \"conditions\": "
        "[{\"matchPrincipals\": {\"anyOf\": [{\"iamPrincipal\": {\"arn\": \"arn\", \"operator\": \"operator\"}}]}}], "
        "\"actions\": [{\"configurationBundle\": {\"staticOverride\": {\"bundleArn\": \"bundleArn\", "
        "\"bundleVersion\": \"bundleVersion\"}}}], \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"system\": {\"managedBy\": \"managedBy\"}}",
    .times = create_gateway_rule_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
