// Client::delete_gateway_rule as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rule.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_gateway_rule_parameters[] = {
    {cli::field<&DeleteGatewayRuleRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&DeleteGatewayRuleRequest::rule_id>("ruleId", true), "rule-id",
     "The id that CreateGatewayRule gave the rule."},
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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
