// Makes ListGateways: the output of Client::list_gateways, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_gateways.h"

#include "outcrop/bedrock_agentcore_control/operations/list_gateways.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListGateways to_owned(const ListGatewaysView& view) {
  ListGateways owned;
  internal::own(owned.items, view.items);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListGateways& in) {
  writer.begin_object();
  writer.member("items", in.items);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
