// Input and output of Client::create_gateway_rule.
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

/// Input of Client::create_gateway_rule. An absent member is not sent.
/// Which gateway gets a rule, and what that is.
struct CreateGatewayRuleRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Where the rule stands: the one with the lowest number is tried first.
  ///
  /// Required.
  std::optional<std::int32_t> priority{};
  /// What a request has to be like. Absent: every request is.
  std::optional<std::vector<Condition>> conditions{};
  /// What is done with a request that meets the conditions.
  ///
  /// Required.
  std::optional<std::vector<Action>> actions{};
  /// What the rule is for.
  std::optional<std::string> description{};

  friend bool operator==(const CreateGatewayRuleRequest&, const CreateGatewayRuleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayRuleRequest& in);

/// Output of Client::create_gateway_rule; valid as long as its Response.
/// The rule that is being created.
struct CreateGatewayRuleView {
  /// The id by which other operations name the rule.
  std::string_view rule_id{};
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// Where the rule stands: the one with the lowest number is tried first.
  std::int32_t priority{};
  /// What a request has to be like.
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
};
const internal::Schema& schema_of(const CreateGatewayRuleView*);

}  // namespace outcrop::bedrock_agentcore_control
