// Input and output of Client::update_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_policy. An absent member is not sent.
/// Which policy of which policy engine, and what it is like from now on; what is absent stays as it is.
struct UpdatePolicyRequest {
  /// The id of the policy engine that the policy belongs to.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// The id that CreatePolicy gave the policy.
  ///
  /// Required.
  std::optional<std::string> policy_id{};
  /// What the policy is for.
  std::optional<UpdatedDescription> description{};
  /// What the policy says.
  Box<PolicyDefinition> definition{};
  /// What happens if the analysis of the policy finds something.
  std::optional<OwnedOpen<PolicyValidationMode>> validation_mode{};
  /// Whether the policy decides, or only writes down what it would decide.
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};

  friend bool operator==(const UpdatePolicyRequest&, const UpdatePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePolicyRequest& in);

/// Output of Client::update_policy; valid as long as its Response.
/// The policy as it is now.
struct UpdatePolicyView {
  /// The id that CreatePolicy gave the policy.
  std::string_view policy_id{};
  /// The policy's name; it cannot be changed.
  std::string_view name{};
  /// The id of the policy engine that the policy belongs to.
  std::string_view policy_engine_id{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy's ARN.
  std::string_view policy_arn{};
  /// The state that the policy is in.
  Open<PolicyStatus> status{};
  /// Whether the policy decides, or only writes down what it would decide.
  Open<EnforcementMode> enforcement_mode{};
  /// What the policy says.
  PolicyDefinitionView definition{};
  /// What the policy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const UpdatePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
