// Input and output of Client::create_policy_engine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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

/// Input of Client::create_policy_engine. An absent member is not sent.
/// What the new policy engine is called, and how it is encrypted.
struct CreatePolicyEngineRequest {
  /// The policy engine's name, which cannot be changed later.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the policy engine is for, such as which gateways it guards.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The ARN of the KMS key that encrypts the policies. Absent: a key of AWS encrypts them.
  std::optional<std::string> encryption_key_arn{};
  /// Tags for the policy engine, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreatePolicyEngineRequest&, const CreatePolicyEngineRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePolicyEngineRequest& in);

/// Output of Client::create_policy_engine; valid as long as its Response.
/// The policy engine that is being created.
struct CreatePolicyEngineView {
  /// The id by which other operations name the policy engine: its name and a suffix.
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
const internal::Schema& schema_of(const CreatePolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
