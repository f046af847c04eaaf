// UpdateGatewayRule: the output of Client::update_gateway_rule, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/system_managed_block.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/action.h"
#include "outcrop/bedrock_agentcore_control/types/condition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateGatewayRuleView;

/// The rule as it is now.
struct UpdateGatewayRule {
  /// The id that CreateGatewayRule gave the rule.
  std::string rule_id{};
  /// The ARN of the rule's gateway.
  std::string gateway_arn{};
  /// When the rule's turn comes: rules with lower numbers are tried first.
  std::int32_t priority{};
  /// Which requests the rule is for. Absent: all of them.
  std::optional<std::vector<Condition>> conditions{};
  /// What is done with requests that the rule is for.
  std::optional<std::vector<Action>> actions{};
  /// What the rule is for.
  std::optional<std::string> description{};
  /// When it was created.
  Timestamp created_at{};
  /// The state that the rule is in.
  std::optional<OwnedOpen<GatewayRuleStatus>> status{};
  /// Says that the service itself keeps the rule; absent where the account does.
  std::optional<SystemManagedBlock> system{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const UpdateGatewayRule&, const UpdateGatewayRule&) = default;
};
UpdateGatewayRule to_owned(const UpdateGatewayRuleView& view);
void write_json(internal::JsonWriter& writer, const UpdateGatewayRule& in);

}  // namespace outcrop::bedrock_agentcore_control
