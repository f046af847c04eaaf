// Input and output of Client::get_resource_policy.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_resource_policy. An absent member is not sent.
/// Whose policy is asked for.
struct GetResourcePolicyRequest {
  /// The knowledge base's ARN.
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
  /// The knowledge base's ARN.
  std::string_view resource_arn{};
  /// The policy, as JSON text of IAM.
  std::string_view policy{};
  /// The policy's revision, by which changes at the same time are noticed.
  std::string_view revision_id{};
};
const internal::Schema& schema_of(const GetResourcePolicyView*);

}  // namespace outcrop::bedrock_agent
