// Input and output of Client::get_policy.
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

/// Input of Client::get_policy. An absent member is not sent.
struct GetPolicyRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Required.
  std::optional<std::string> policy_id{};

  friend bool operator==(const GetPolicyRequest&, const GetPolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyRequest& in);

/// Output of Client::get_policy; valid as long as its Response.
struct GetPolicyView {
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
const internal::Schema& schema_of(const GetPolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
