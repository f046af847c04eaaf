// Makes DeleteGatewayRule: the output of Client::delete_gateway_rule, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_gateway_rule.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_rule.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteGatewayRule to_owned(const DeleteGatewayRuleView& view) {
  DeleteGatewayRule owned;
  internal::own(owned.rule_id, view.rule_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteGatewayRule& in) {
  writer.begin_object();
  writer.member("ruleId", in.rule_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
