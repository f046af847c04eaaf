// DeleteGateway: the output of Client::delete_gateway, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteGatewayView;

/// The gateway that is being deleted.
struct DeleteGateway {
  /// The gateway's id.
  std::string gateway_id{};
  /// The state that the gateway is in.
  std::optional<OwnedOpen<GatewayStatus>> status{};
  /// Why the gateway is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const DeleteGateway&, const DeleteGateway&) = default;
};
DeleteGateway to_owned(const DeleteGatewayView& view);
void write_json(internal::JsonWriter& writer, const DeleteGateway& in);

}  // namespace outcrop::bedrock_agentcore_control
