// Input and output of Client::delete_policy_engine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_policy_engine. An absent member is not sent.
/// Which policy engine is deleted.
struct DeletePolicyEngineRequest {
  /// The id that CreatePolicyEngine gave the policy engine.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const DeletePolicyEngineRequest&, const DeletePolicyEngineRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePolicyEngineRequest& in);

/// Output of Client::delete_policy_engine; valid as long as its Response.
/// The policy engine that is being deleted.
struct DeletePolicyEngineView {
  /// The policy engine's id.
  std::string_view policy_engine_id{};
  /// The policy engine's name.
  std::string_view name{};
  /// When the policy engine was created.
  Timestamp created_at{};
  /// When the policy engine changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string_view policy_engine_arn{};
  /// The state that the policy engine is in.
  Open<PolicyEngineStatus> status{};
  /// The ARN of the customer's KMS key that encrypts the policies; absent where none was given.
  std::optional<std::string_view> encryption_key_arn{};
  /// What the policy engine is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy engine is in this state, in words.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const DeletePolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
