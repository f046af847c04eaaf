// Makes UpdateGatewayRule: the output of Client::update_gateway_rule, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_gateway_rule.h"

#include "outcrop/bedrock_agentcore_control/operations/update_gateway_rule.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateGatewayRule to_owned(const UpdateGatewayRuleView& view) {
  UpdateGatewayRule owned;
  internal::own(owned.rule_id, view.rule_id);
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.priority, view.priority);
  internal::own(owned.conditions, view.conditions);
  internal::own(owned.actions, view.actions);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  internal::own(owned.system, view.system);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateGatewayRule& in) {
  writer.begin_object();
  writer.member("ruleId", in.rule_id);
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("priority", in.priority);
  writer.member("conditions", in.conditions);
  writer.member("actions", in.actions);
  writer.member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("system", in.system);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
