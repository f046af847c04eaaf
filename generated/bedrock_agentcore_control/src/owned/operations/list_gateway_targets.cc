// Makes ListGatewayTargets: the output of Client::list_gateway_targets, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_gateway_targets.h"

#include "outcrop/bedrock_agentcore_control/operations/list_gateway_targets.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListGatewayTargets to_owned(const ListGatewayTargetsView& view) {
  ListGatewayTargets owned;
  internal::own(owned.items, view.items);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListGatewayTargets& in) {
  writer.begin_object();
  writer.member("items", in.items);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
