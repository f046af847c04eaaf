// PolicyView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A rule about who may call which tools of a gateway, and when.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Policy.html
struct PolicyView {
  /// The id that CreatePolicy gave the policy.
  std::string_view policy_id{};
  /// The policy's name; it cannot be changed.
  std::string_view name{};
  /// The id of the policy engine that the policy belongs to.
  std::string_view policy_engine_id{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy's ARN.
  std::string_view policy_arn{};
  /// The state that the policy is in.
  Open<PolicyStatus> status{};
  /// Whether the policy decides, or only writes down what it would decide.
  Open<EnforcementMode> enforcement_mode{};
  /// What the policy says.
  PolicyDefinitionView definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const PolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
