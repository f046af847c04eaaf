// Input and output of Client::delete_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_policy. An absent member is not sent.
/// Which policy is deleted.
struct DeletePolicyRequest {
  /// The id of the policy engine that the policy belongs to.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// The id that CreatePolicy gave the policy.
  ///
  /// Required.
  std::optional<std::string> policy_id{};

  friend bool operator==(const DeletePolicyRequest&, const DeletePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePolicyRequest& in);

/// Output of Client::delete_policy; valid as long as its Response.
/// The policy that is being deleted.
struct DeletePolicyView {
  /// The policy's id.
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
const internal::Schema& schema_of(const DeletePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
