// Input and output of Client::get_gateway_rule.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/action.h"
#include "outcrop/bedrock_agentcore_control/views/condition.h"
#include "outcrop/bedrock_agentcore_control/views/system_managed_block.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_gateway_rule. An absent member is not sent.
/// Which rule is asked for.
struct GetGatewayRuleRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id that CreateGatewayRule gave the rule.
  ///
  /// Required.
  std::optional<std::string> rule_id{};

  friend bool operator==(const GetGatewayRuleRequest&, const GetGatewayRuleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetGatewayRuleRequest& in);

/// Output of Client::get_gateway_rule; valid as long as its Response.
/// The rule that was asked for.
struct GetGatewayRuleView {
  /// The rule's id.
  std::string_view rule_id{};
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// Where the rule stands: the one with the lowest number is tried first.
  std::int32_t priority{};
  /// What a request has to be like; absent where every request is.
  std::span<const ConditionView> conditions{};
  /// What is done with a request that meets the conditions.
  std::span<const ActionView> actions{};
  /// What the rule is for.
  std::optional<std::string_view> description{};
  /// When the rule was created.
  Timestamp created_at{};
  /// The state that the rule is in.
  Open<GatewayRuleStatus> status{};
  /// What manages the rule; absent where the account does.
  OptionalRef<SystemManagedBlockView> system{};
  /// When the rule changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const GetGatewayRuleView*);

}  // namespace outcrop::bedrock_agentcore_control
