// Makes DeleteGateway: the output of Client::delete_gateway, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_gateway.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_gateway.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteGateway to_owned(const DeleteGatewayView& view) {
  DeleteGateway owned;
  internal::own(owned.gateway_id, view.gateway_id);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reasons, view.status_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteGateway& in) {
  writer.begin_object();
  writer.member("gatewayId", in.gateway_id);
  writer.member("status", in.status);
  writer.member("statusReasons", in.status_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
