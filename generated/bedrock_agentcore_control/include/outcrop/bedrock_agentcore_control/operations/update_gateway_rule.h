// Input and output of Client::update_gateway_rule.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/action.h"
#include "outcrop/bedrock_agentcore_control/types/condition.h"
#include "outcrop/bedrock_agentcore_control/views/action.h"
#include "outcrop/bedrock_agentcore_control/views/condition.h"
#include "outcrop/bedrock_agentcore_control/views/system_managed_block.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_gateway_rule. An absent member is not sent.
/// Which rule of which gateway, and what it is like from now on; what is absent stays as it is.
struct UpdateGatewayRuleRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id that CreateGatewayRule gave the rule.
  ///
  /// Required.
  std::optional<std::string> rule_id{};
  /// When the rule's turn comes: rules with lower numbers are tried first.
  std::optional<std::int32_t> priority{};
  /// Which requests the rule is for.
  std::optional<std::vector<Condition>> conditions{};
  /// What is done with requests that the rule is for.
  std::optional<std::vector<Action>> actions{};
  /// What the rule is for.
  std::optional<std::string> description{};

  friend bool operator==(const UpdateGatewayRuleRequest&, const UpdateGatewayRuleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateGatewayRuleRequest& in);

/// Output of Client::update_gateway_rule; valid as long as its Response.
/// The rule as it is now.
struct UpdateGatewayRuleView {
  /// The id that CreateGatewayRule gave the rule.
  std::string_view rule_id{};
  /// The ARN of the rule's gateway.
  std::string_view gateway_arn{};
  /// When the rule's turn comes: rules with lower numbers are tried first.
  std::int32_t priority{};
  /// Which requests the rule is for. Absent: all of them.
  std::span<const ConditionView> conditions{};
  /// What is done with requests that the rule is for.
  std::span<const ActionView> actions{};
  /// What the rule is for.
  std::optional<std::string_view> description{};
  /// When it was created.
  Timestamp created_at{};
  /// The state that the rule is in.
  Open<GatewayRuleStatus> status{};
  /// Says that the service itself keeps the rule; absent where the account does.
  OptionalRef<SystemManagedBlockView> system{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const UpdateGatewayRuleView*);

}  // namespace outcrop::bedrock_agentcore_control
