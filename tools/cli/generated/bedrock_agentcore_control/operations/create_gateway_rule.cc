// Client::create_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway_rule.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_rule_parameters[] = {
    {cli::field<&CreateGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&CreateGatewayRuleRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateGatewayRuleRequest::priority>("priority", true), "priority",
     "Where the rule stands: the one with the lowest number is tried first."},
    {cli::field<&CreateGatewayRuleRequest::conditions>("conditions"), "conditions",
     "What a request has to be like. Absent: every request is."},
    {cli::field<&CreateGatewayRuleRequest::actions>("actions", true), "actions",
     "What is done with a request that meets the conditions."},
    {cli::field<&CreateGatewayRuleRequest::description>("description"), "description", "What the rule is for."},
};
constexpr std::string_view create_gateway_rule_times[] = {
    "createdAt",
};
std::string create_gateway_rule_state(const GetGatewayRuleView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_gateway_rule_wait_inputs[] = {
    {cli::field<&GetGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&CreateGatewayRuleRequest::gateway_identifier>},
    {cli::field<&GetGatewayRuleRequest::rule_id>("ruleId", true), "", "ruleId"},
};
constexpr cli::Wait create_gateway_rule_wait{
    .name = "GatewayRuleActive",
    .reader = "GetGatewayRule",
    .command = "get-gateway-rule",
    .inputs = create_gateway_rule_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_rule>,
    .call = cli::call_and_wait<&Client::create_gateway_rule, &Client::wait_until_gateway_rule_active,
                               create_gateway_rule_state>,
    .start = cli::start_and_wait<&Client::create_gateway_rule, &Client::wait_until_gateway_rule_active,
                                 &AsyncClient::create_gateway_rule, &AsyncClient::wait_until_gateway_rule_active,
                                 create_gateway_rule_state>,
};

}  // namespace

extern const cli::Operation create_gateway_rule_command;
constexpr cli::Operation create_gateway_rule_command{
    .name = "CreateGatewayRule",
    .command = "create-gateway-rule",
    .help = "Adds a rule to a gateway: what becomes of requests of some callers, or to some paths.",
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
    .wait = &create_gateway_rule_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
