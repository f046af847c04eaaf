// CreatePolicy: the output of Client::create_policy, owned.
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

struct CreatePolicyView;

/// The policy that is being created.
struct CreatePolicy {
  /// The id by which other operations name the policy: its name and a suffix.
  std::string policy_id{};
  /// The policy's name.
  std::string name{};
  /// The id of the policy engine that the policy belongs to.
  std::string policy_engine_id{};
  /// When the policy was created.
  Timestamp created_at{};
  /// When the policy changed last.
  Timestamp updated_at{};
  /// The policy's ARN.
  std::string policy_arn{};
  /// The state that the policy is in.
  std::optional<OwnedOpen<PolicyStatus>> status{};
  /// Whether the policy decides, or is only logged.
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};
  /// The text of the policy.
  PolicyDefinition definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Why the policy is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const CreatePolicy&, const CreatePolicy&) = default;
};
CreatePolicy to_owned(const CreatePolicyView& view);
void write_json(internal::JsonWriter& writer, const CreatePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
