// DeleteGatewayTarget: the output of Client::delete_gateway_target, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteGatewayTargetView;

/// The target that is being deleted.
struct DeleteGatewayTarget {
  /// The gateway's ARN.
  std::string gateway_arn{};
  /// The target's id.
  std::string target_id{};
  /// The state that the target is in.
  std::optional<OwnedOpen<TargetStatus>> status{};
  /// Why the target is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const DeleteGatewayTarget&, const DeleteGatewayTarget&) = default;
};
DeleteGatewayTarget to_owned(const DeleteGatewayTargetView& view);
void write_json(internal::JsonWriter& writer, const DeleteGatewayTarget& in);

}  // namespace outcrop::bedrock_agentcore_control
