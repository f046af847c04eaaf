// GetPolicySummary: the output of Client::get_policy_summary, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPolicySummaryView;

/// What is not encrypted of the policy that was asked for.
struct GetPolicySummary {
  /// The policy's id.
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

  friend bool operator==(const GetPolicySummary&, const GetPolicySummary&) = default;
};
GetPolicySummary to_owned(const GetPolicySummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
