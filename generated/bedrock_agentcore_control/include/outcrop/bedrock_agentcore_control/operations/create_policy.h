// Input and output of Client::create_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_policy. An absent member is not sent.
/// Which policy engine gets a policy, and what that says.
struct CreatePolicyRequest {
  /// The policy's name, which is its own within the account and cannot be changed later.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The text of the policy, or the generated text to take.
  ///
  /// Required.
  Box<PolicyDefinition> definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Whether findings of the check stop the policy. Absent: `FAIL_ON_ANY_FINDINGS`.
  std::optional<OwnedOpen<PolicyValidationMode>> validation_mode{};
  /// Whether the policy decides, or is only logged. Absent: `ACTIVE`, it decides.
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};
  /// The id that CreatePolicyEngine gave the policy engine.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePolicyRequest&, const CreatePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePolicyRequest& in);

/// Output of Client::create_policy; valid as long as its Response.
/// The policy that is being created.
struct CreatePolicyView {
  /// The id by which other operations name the policy: its name and a suffix.
  std::string_view policy_id{};
  /// The policy's name.
  std::string_view name{};
  /// The id of the policy engine that the policy belongs to.
  std::string_view policy_engine_id{};
  /// When the policy was created.
  Timestamp created_at{};
  /// When the policy changed last.
  Timestamp updated_at{};
  /// The policy's ARN.
  std::string_view policy_arn{};
  /// The state that the policy is in.
  Open<PolicyStatus> status{};
  /// Whether the policy decides, or is only logged.
  Open<EnforcementMode> enforcement_mode{};
  /// The text of the policy.
  PolicyDefinitionView definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy is in this state, in words.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const CreatePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
