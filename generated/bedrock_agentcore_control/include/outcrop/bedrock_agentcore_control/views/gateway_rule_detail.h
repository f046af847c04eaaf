// GatewayRuleDetailView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/action.h"
#include "outcrop/bedrock_agentcore_control/views/condition.h"
#include "outcrop/bedrock_agentcore_control/views/system_managed_block.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A rule of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRuleDetail.html
struct GatewayRuleDetailView {
  /// The id that CreateGatewayRule gave the rule.
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
const internal::Schema& schema_of(const GatewayRuleDetailView*);

}  // namespace outcrop::bedrock_agentcore_control
