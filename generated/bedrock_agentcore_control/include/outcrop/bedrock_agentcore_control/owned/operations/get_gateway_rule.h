// GetGatewayRule: the output of Client::get_gateway_rule, owned.
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

struct GetGatewayRuleView;

/// The rule that was asked for.
struct GetGatewayRule {
  /// The rule's id.
  std::string rule_id{};
  /// The gateway's ARN.
  std::string gateway_arn{};
  /// Where the rule stands: the one with the lowest number is tried first.
  std::int32_t priority{};
  /// What a request has to be like; absent where every request is.
  std::optional<std::vector<Condition>> conditions{};
  /// What is done with a request that meets the conditions.
  std::optional<std::vector<Action>> actions{};
  /// What the rule is for.
  std::optional<std::string> description{};
  /// When the rule was created.
  Timestamp created_at{};
  /// The state that the rule is in.
  std::optional<OwnedOpen<GatewayRuleStatus>> status{};
  /// What manages the rule; absent where the account does.
  std::optional<SystemManagedBlock> system{};
  /// When the rule changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const GetGatewayRule&, const GetGatewayRule&) = default;
};
GetGatewayRule to_owned(const GetGatewayRuleView& view);
void write_json(internal::JsonWriter& writer, const GetGatewayRule& in);

}  // namespace outcrop::bedrock_agentcore_control
