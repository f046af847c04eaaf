// Input and output of Client::get_resource_policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_resource_policy. An absent member is not sent.
/// Whose policy is asked for.
struct GetResourcePolicyRequest {
  /// The ARN of the agent runtime or the gateway.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const GetResourcePolicyRequest&, const GetResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourcePolicyRequest& in);

/// Output of Client::get_resource_policy; valid as long as its Response.
/// The policy that was asked for.
struct GetResourcePolicyView {
  /// The policy, as JSON text of IAM; absent where there is none.
  std::optional<std::string_view> policy{};
};
const internal::Schema& schema_of(const GetResourcePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
