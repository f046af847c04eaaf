// Input and output of Client::delete_resource_policy.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_resource_policy. An absent member is not sent.
/// Whose policy is deleted.
struct DeleteResourcePolicyRequest {
  /// The knowledge base's ARN.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// Only if the policy still has this revision. Absent: whatever its revision is.
  std::optional<std::string> expected_revision_id{};

  friend bool operator==(const DeleteResourcePolicyRequest&, const DeleteResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteResourcePolicyRequest& in);

/// Output of Client::delete_resource_policy; valid as long as its Response.
/// Whose policy was deleted.
struct DeleteResourcePolicyView {
  /// The knowledge base's ARN.
  std::string_view resource_arn{};
  /// The revision after the policy was deleted.
  std::optional<std::string_view> revision_id{};
};
const internal::Schema& schema_of(const DeleteResourcePolicyView*);

}  // namespace outcrop::bedrock_agent
