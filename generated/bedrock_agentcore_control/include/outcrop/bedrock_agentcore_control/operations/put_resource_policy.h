// Input and output of Client::put_resource_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::put_resource_policy. An absent member is not sent.
/// Which policy for which resource.
struct PutResourcePolicyRequest {
  /// The resource's ARN.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The policy, as JSON.
  ///
  /// Required.
  std::optional<std::string> policy{};

  friend bool operator==(const PutResourcePolicyRequest&, const PutResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutResourcePolicyRequest& in);

/// Output of Client::put_resource_policy; valid as long as its Response.
/// The policy that is now in force.
struct PutResourcePolicyView {
  /// The policy, as JSON.
  std::string_view policy{};
};
const internal::Schema& schema_of(const PutResourcePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
