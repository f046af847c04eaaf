// GetPolicyEngineSummary: the output of Client::get_policy_engine_summary, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPolicyEngineSummaryView;

/// What is not encrypted of the policy engine that was asked for.
struct GetPolicyEngineSummary {
  /// The policy engine's id.
  std::string policy_engine_id{};
  /// The policy engine's name.
  std::string name{};
  /// When the policy engine was created.
  Timestamp created_at{};
  /// When the policy engine changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string policy_engine_arn{};
  /// The state that the policy engine is in.
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  /// The ARN of the customer's KMS key that encrypts the policies; absent where none was given.
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const GetPolicyEngineSummary&, const GetPolicyEngineSummary&) = default;
};
GetPolicyEngineSummary to_owned(const GetPolicyEngineSummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicyEngineSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
