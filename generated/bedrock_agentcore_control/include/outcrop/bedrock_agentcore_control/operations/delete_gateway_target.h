// Input and output of Client::delete_gateway_target.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_gateway_target. An absent member is not sent.
/// Which target is deleted.
struct DeleteGatewayTargetRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id that CreateGatewayTarget gave the target.
  ///
  /// Required.
  std::optional<std::string> target_id{};

  friend bool operator==(const DeleteGatewayTargetRequest&, const DeleteGatewayTargetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteGatewayTargetRequest& in);

/// Output of Client::delete_gateway_target; valid as long as its Response.
/// The target that is being deleted.
struct DeleteGatewayTargetView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The target's id.
  std::string_view target_id{};
  /// The state that the target is in.
  Open<TargetStatus> status{};
  /// Why the target is in this state, in words.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const DeleteGatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
