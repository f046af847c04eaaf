// Input and output of Client::delete_resource_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_resource_policy. An absent member is not sent.
/// The resource whose policy to remove.
struct DeleteResourcePolicyRequest {
  /// The ARN of the resource that has the policy.
  ///
  /// Required. 1 to 255 characters.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const DeleteResourcePolicyRequest&, const DeleteResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteResourcePolicyRequest& in);

/// Output of Client::delete_resource_policy; valid as long as its Response.
/// Says that the policy is removed. It has no members.
struct DeleteResourcePolicyView {};
const internal::Schema& schema_of(const DeleteResourcePolicyView*);

}  // namespace outcrop::bedrock
