// PolicyEngineView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A set of policies; a gateway that it is joined to asks it before each call of a tool. What no policy permits
/// is denied, and what any forbids as well.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyEngine.html
struct PolicyEngineView {
  /// The id that CreatePolicyEngine gave the policy engine.
  std::string_view policy_engine_id{};
  /// The policy engine's name; it cannot be changed.
  std::string_view name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string_view policy_engine_arn{};
  /// The state that the policy engine is in.
  Open<PolicyEngineStatus> status{};
  /// The policy engine's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string_view> encryption_key_arn{};
  /// What the policy engine is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy engine is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const PolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
