// Input and output of Client::delete_gateway.
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

/// Input of Client::delete_gateway. An absent member is not sent.
/// Which gateway is deleted.
struct DeleteGatewayRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};

  friend bool operator==(const DeleteGatewayRequest&, const DeleteGatewayRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteGatewayRequest& in);

/// Output of Client::delete_gateway; valid as long as its Response.
/// The gateway that is being deleted.
struct DeleteGatewayView {
  /// The gateway's id.
  std::string_view gateway_id{};
  /// The state that the gateway is in.
  Open<GatewayStatus> status{};
  /// Why the gateway is in this state, in words.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const DeleteGatewayView*);

}  // namespace outcrop::bedrock_agentcore_control
