// SynchronizeGatewayTargets: the output of Client::synchronize_gateway_targets, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/gateway_target.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct SynchronizeGatewayTargetsView;

/// The targets whose tools are being fetched.
struct SynchronizeGatewayTargets {
  /// Each target as it is now.
  std::optional<std::vector<GatewayTarget>> targets{};

  friend bool operator==(const SynchronizeGatewayTargets&, const SynchronizeGatewayTargets&) = default;
};
SynchronizeGatewayTargets to_owned(const SynchronizeGatewayTargetsView& view);
void write_json(internal::JsonWriter& writer, const SynchronizeGatewayTargets& in);

}  // namespace outcrop::bedrock_agentcore_control
