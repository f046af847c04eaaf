// Input and output of Client::put_resource_policy.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::put_resource_policy. An absent member is not sent.
/// Which policy for which knowledge base.
struct PutResourcePolicyRequest {
  /// The knowledge base's ARN.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The policy, as JSON text of IAM.
  ///
  /// Required.
  std::optional<std::string> policy{};
  /// Only if the policy that is there still has this revision. Absent: whatever its revision is.
  std::optional<std::string> expected_revision_id{};

  friend bool operator==(const PutResourcePolicyRequest&, const PutResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutResourcePolicyRequest& in);

/// Output of Client::put_resource_policy; valid as long as its Response.
/// The policy that was put in place.
struct PutResourcePolicyView {
  /// The knowledge base's ARN.
  std::string_view resource_arn{};
  /// The policy's revision, for the `expectedRevisionId` of the next change.
  std::string_view revision_id{};
};
const internal::Schema& schema_of(const PutResourcePolicyView*);

}  // namespace outcrop::bedrock_agent
