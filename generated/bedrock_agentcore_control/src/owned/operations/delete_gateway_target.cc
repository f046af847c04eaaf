// Makes DeleteGatewayTarget: the output of Client::delete_gateway_target, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_gateway_target.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_target.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteGatewayTarget to_owned(const DeleteGatewayTargetView& view) {
  DeleteGatewayTarget owned;
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.target_id, view.target_id);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reasons, view.status_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteGatewayTarget& in) {
  writer.begin_object();
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("targetId", in.target_id);
  writer.member("status", in.status);
  writer.member("statusReasons", in.status_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
