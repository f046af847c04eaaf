// CreatePolicyEngine: the output of Client::create_policy_engine, owned.
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

struct CreatePolicyEngineView;

/// The policy engine that is being created.
struct CreatePolicyEngine {
  /// The id by which other operations name the policy engine: its name and a suffix.
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

  friend bool operator==(const CreatePolicyEngine&, const CreatePolicyEngine&) = default;
};
CreatePolicyEngine to_owned(const CreatePolicyEngineView& view);
void write_json(internal::JsonWriter& writer, const CreatePolicyEngine& in);

}  // namespace outcrop::bedrock_agentcore_control
