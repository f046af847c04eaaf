// Input and output of Client::delete_gateway_rule.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_gateway_rule. An absent member is not sent.
/// Which rule is deleted.
struct DeleteGatewayRuleRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id that CreateGatewayRule gave the rule.
  ///
  /// Required.
  std::optional<std::string> rule_id{};

  friend bool operator==(const DeleteGatewayRuleRequest&, const DeleteGatewayRuleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteGatewayRuleRequest& in);

/// Output of Client::delete_gateway_rule; valid as long as its Response.
/// The rule that is being deleted.
struct DeleteGatewayRuleView {
  /// The rule's id.
  std::string_view rule_id{};
  /// The state that the rule is in.
  Open<GatewayRuleStatus> status{};
};
const internal::Schema& schema_of(const DeleteGatewayRuleView*);

}  // namespace outcrop::bedrock_agentcore_control
