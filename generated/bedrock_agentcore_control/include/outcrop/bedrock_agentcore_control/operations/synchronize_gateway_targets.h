// Input and output of Client::synchronize_gateway_targets.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_target.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::synchronize_gateway_targets. An absent member is not sent.
/// Which targets of which gateway.
struct SynchronizeGatewayTargetsRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The ids of the targets.
  ///
  /// Required.
  std::optional<std::vector<std::string>> target_id_list{};

  friend bool operator==(const SynchronizeGatewayTargetsRequest&, const SynchronizeGatewayTargetsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SynchronizeGatewayTargetsRequest& in);

/// Output of Client::synchronize_gateway_targets; valid as long as its Response.
/// The targets whose tools are being fetched.
struct SynchronizeGatewayTargetsView {
  /// Each target as it is now.
  std::span<const GatewayTargetView> targets{};
};
const internal::Schema& schema_of(const SynchronizeGatewayTargetsView*);

}  // namespace outcrop::bedrock_agentcore_control
