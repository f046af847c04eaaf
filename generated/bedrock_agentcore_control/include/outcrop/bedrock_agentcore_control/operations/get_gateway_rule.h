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
struct GetGatewayRuleRequest {
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Required.
  std::optional<std::string> rule_id{};

  friend bool operator==(const GetGatewayRuleRequest&, const GetGatewayRuleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetGatewayRuleRequest& in);

/// Output of Client::get_gateway_rule; valid as long as its Response.
struct GetGatewayRuleView {
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
const internal::Schema& schema_of(const GetGatewayRuleView*);

}  // namespace outcrop::bedrock_agentcore_control
