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

struct UpdateGatewayRule {
  std::string rule_id{};
  std::string gateway_arn{};
  std::int32_t priority{};
  std::optional<std::vector<Condition>> conditions{};
  std::optional<std::vector<Action>> actions{};
  std::optional<std::string> description{};
  Timestamp created_at{};
  std::optional<OwnedOpen<GatewayRuleStatus>> status{};
  std::optional<SystemManagedBlock> system{};
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const UpdateGatewayRule&, const UpdateGatewayRule&) = default;
};
UpdateGatewayRule to_owned(const UpdateGatewayRuleView& view);
void write_json(internal::JsonWriter& writer, const UpdateGatewayRule& in);

}  // namespace outcrop::bedrock_agentcore_control
