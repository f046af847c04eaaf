// Makes GatewaySummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/gateway_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GatewaySummary to_owned(const GatewaySummaryView& view) {
  GatewaySummary owned;
  internal::own(owned.gateway_id, view.gateway_id);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.authorizer_type, view.authorizer_type);
  internal::own(owned.protocol_type, view.protocol_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GatewaySummary& in) {
  writer.begin_object();
  writer.member("gatewayId", in.gateway_id);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.sensitive().member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("protocolType", in.protocol_type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
