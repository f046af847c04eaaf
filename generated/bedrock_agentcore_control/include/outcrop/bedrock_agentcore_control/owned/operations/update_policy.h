// UpdatePolicy: the output of Client::update_policy, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePolicyView;

/// The policy as it is now.
struct UpdatePolicy {
  /// The id that CreatePolicy gave the policy.
  std::string policy_id{};
  /// The policy's name; it cannot be changed.
  std::string name{};
  /// The id of the policy engine that the policy belongs to.
  std::string policy_engine_id{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy's ARN.
  std::string policy_arn{};
  /// The state that the policy is in.
  std::optional<OwnedOpen<PolicyStatus>> status{};
  /// Whether the policy decides, or only writes down what it would decide.
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};
  /// What the policy says.
  PolicyDefinition definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Why the policy is in that state, such as what failed.
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const UpdatePolicy&, const UpdatePolicy&) = default;
};
UpdatePolicy to_owned(const UpdatePolicyView& view);
void write_json(internal::JsonWriter& writer, const UpdatePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
