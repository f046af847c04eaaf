// Makes ListGatewayRules: the output of Client::list_gateway_rules, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_gateway_rules.h"

#include "outcrop/bedrock_agentcore_control/operations/list_gateway_rules.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListGatewayRules to_owned(const ListGatewayRulesView& view) {
  ListGatewayRules owned;
  internal::own(owned.gateway_rules, view.gateway_rules);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListGatewayRules& in) {
  writer.begin_object();
  writer.member("gatewayRules", in.gateway_rules);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
