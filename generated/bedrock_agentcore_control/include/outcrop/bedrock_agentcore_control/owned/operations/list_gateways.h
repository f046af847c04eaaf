// ListGateways: the output of Client::list_gateways, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/gateway_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListGatewaysView;

/// One page of gateways.
struct ListGateways {
  /// The gateways of this page.
  std::optional<std::vector<GatewaySummary>> items{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGateways&, const ListGateways&) = default;
};
ListGateways to_owned(const ListGatewaysView& view);
void write_json(internal::JsonWriter& writer, const ListGateways& in);

}  // namespace outcrop::bedrock_agentcore_control
