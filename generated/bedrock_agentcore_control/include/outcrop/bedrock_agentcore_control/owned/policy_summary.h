// PolicySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicySummaryView;

/// A policy without what the KMS key of its engine encrypts.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicySummary.html
struct PolicySummary {
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

  friend bool operator==(const PolicySummary&, const PolicySummary&) = default;
};
PolicySummary to_owned(const PolicySummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
