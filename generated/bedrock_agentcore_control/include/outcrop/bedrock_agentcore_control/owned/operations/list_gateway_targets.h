// ListGatewayTargets: the output of Client::list_gateway_targets, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/target_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListGatewayTargetsView;

/// One page of targets.
struct ListGatewayTargets {
  /// The targets of this page.
  std::optional<std::vector<TargetSummary>> items{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGatewayTargets&, const ListGatewayTargets&) = default;
};
ListGatewayTargets to_owned(const ListGatewayTargetsView& view);
void write_json(internal::JsonWriter& writer, const ListGatewayTargets& in);

}  // namespace outcrop::bedrock_agentcore_control
