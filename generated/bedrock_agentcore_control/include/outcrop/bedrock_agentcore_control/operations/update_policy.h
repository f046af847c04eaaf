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
struct UpdatePolicyRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Required.
  std::optional<std::string> policy_id{};
  std::optional<UpdatedDescription> description{};
  Box<PolicyDefinition> definition{};
  std::optional<OwnedOpen<PolicyValidationMode>> validation_mode{};
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};

  friend bool operator==(const UpdatePolicyRequest&, const UpdatePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePolicyRequest& in);

/// Output of Client::update_policy; valid as long as its Response.
struct UpdatePolicyView {
  std::string_view policy_id{};
  std::string_view name{};
  std::string_view policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_arn{};
  Open<PolicyStatus> status{};
  Open<EnforcementMode> enforcement_mode{};
  PolicyDefinitionView definition{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const UpdatePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
