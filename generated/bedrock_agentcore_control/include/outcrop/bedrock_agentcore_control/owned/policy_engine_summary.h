// PolicyEngineSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicyEngineSummaryView;

/// A policy engine without what its KMS key encrypts.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyEngineSummary.html
struct PolicyEngineSummary {
  /// The id that CreatePolicyEngine gave the policy engine.
  std::string policy_engine_id{};
  /// The policy engine's name; it cannot be changed.
  std::string name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string policy_engine_arn{};
  /// The state that the policy engine is in.
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  /// The policy engine's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const PolicyEngineSummary&, const PolicyEngineSummary&) = default;
};
PolicyEngineSummary to_owned(const PolicyEngineSummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicyEngineSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
