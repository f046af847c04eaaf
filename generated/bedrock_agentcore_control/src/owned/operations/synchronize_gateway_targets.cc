// Makes SynchronizeGatewayTargets: the output of Client::synchronize_gateway_targets, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/synchronize_gateway_targets.h"

#include "outcrop/bedrock_agentcore_control/operations/synchronize_gateway_targets.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

SynchronizeGatewayTargets to_owned(const SynchronizeGatewayTargetsView& view) {
  SynchronizeGatewayTargets owned;
  internal::own(owned.targets, view.targets);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SynchronizeGatewayTargets& in) {
  writer.begin_object();
  writer.member("targets", in.targets);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
