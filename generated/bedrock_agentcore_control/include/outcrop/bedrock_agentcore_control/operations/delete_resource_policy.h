// Input and output of Client::delete_resource_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_resource_policy. An absent member is not sent.
/// Whose policy is deleted.
struct DeleteResourcePolicyRequest {
  /// The ARN of the agent runtime or the gateway.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const DeleteResourcePolicyRequest&, const DeleteResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteResourcePolicyRequest& in);

/// Output of Client::delete_resource_policy; valid as long as its Response.
/// Empty: the policy is deleted.
struct DeleteResourcePolicyView {};
const internal::Schema& schema_of(const DeleteResourcePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
