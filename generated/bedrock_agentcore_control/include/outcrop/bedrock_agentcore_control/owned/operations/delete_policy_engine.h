// DeletePolicyEngine: the output of Client::delete_policy_engine, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeletePolicyEngineView;

/// The policy engine that is being deleted.
struct DeletePolicyEngine {
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
  /// What the policy engine is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Why the policy engine is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const DeletePolicyEngine&, const DeletePolicyEngine&) = default;
};
DeletePolicyEngine to_owned(const DeletePolicyEngineView& view);
void write_json(internal::JsonWriter& writer, const DeletePolicyEngine& in);

}  // namespace outcrop::bedrock_agentcore_control
