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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRuleDetail.html
struct GatewayRuleDetailView {
  std::string_view rule_id{};
  std::string_view gateway_arn{};
  std::int32_t priority{};
  std::span<const ConditionView> conditions{};
  std::span<const ActionView> actions{};
  std::optional<std::string_view> description{};
  Timestamp created_at{};
  Open<GatewayRuleStatus> status{};
  OptionalRef<SystemManagedBlockView> system{};
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const GatewayRuleDetailView*);

}  // namespace outcrop::bedrock_agentcore_control
