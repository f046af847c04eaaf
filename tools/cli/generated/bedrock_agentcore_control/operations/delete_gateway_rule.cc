// Client::delete_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rule.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_rule_parameters[] = {
    {cli::field<&DeleteGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayRuleRequest::rule_id>("ruleId", true), "rule-id",
     "The id that CreateGatewayRule gave the rule."},
};
std::string delete_gateway_rule_state(const GetGatewayRuleView&) { return {}; }
constexpr cli::WaitInput delete_gateway_rule_wait_inputs[] = {
    {cli::field<&GetGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&DeleteGatewayRuleRequest::gateway_identifier>},
    {cli::field<&GetGatewayRuleRequest::rule_id>("ruleId", true), "", "ruleId",
     cli::sent_text<&DeleteGatewayRuleRequest::rule_id>},
};
constexpr cli::Wait delete_gateway_rule_wait{
    .name = "GatewayRuleDeleted",
    .reader = "GetGatewayRule",
    .command = "get-gateway-rule",
    .inputs = delete_gateway_rule_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_rule>,
    .call = cli::call_and_wait<&Client::delete_gateway_rule, &Client::wait_until_gateway_rule_deleted,
                               delete_gateway_rule_state>,
    .start = cli::start_and_wait<&Client::delete_gateway_rule, &Client::wait_until_gateway_rule_deleted,
                                 &AsyncClient::delete_gateway_rule, &AsyncClient::wait_until_gateway_rule_deleted,
                                 delete_gateway_rule_state>,
};

}  // namespace

extern const cli::Operation delete_gateway_rule_command;
constexpr cli::Operation delete_gateway_rule_command{
    .name = "DeleteGatewayRule",
    .command = "delete-gateway-rule",
    .help = "Deletes a rule of a gateway.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayRule.html",
    .parameters = delete_gateway_rule_parameters,
    .make_request = cli::make_request<&Client::delete_gateway_rule>,
    .call = cli::call_method<&Client::delete_gateway_rule>,
    .start = cli::start_calls<&Client::delete_gateway_rule, &AsyncClient::delete_gateway_rule>,
    .sample = "{\"ruleId\": \"ruleId\", \"status\": \"status\"}",
    .wait = &delete_gateway_rule_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
