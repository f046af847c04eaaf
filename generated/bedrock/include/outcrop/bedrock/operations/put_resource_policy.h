// Input and output of Client::put_resource_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::put_resource_policy. An absent member is not sent.
/// The policy to attach, and the resource.
struct PutResourcePolicyRequest {
  /// The ARN of the resource that the policy is for.
  ///
  /// Required. 1 to 255 characters.
  std::optional<std::string> resource_arn{};
  /// The policy as the text of a JSON document in IAM's language.
  ///
  /// Required. 1 to 20480 characters, matching [    -ÿ]+.
  std::optional<std::string> resource_policy{};

  friend bool operator==(const PutResourcePolicyRequest&, const PutResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutResourcePolicyRequest& in);

/// Output of Client::put_resource_policy; valid as long as its Response.
/// Says that the policy is attached.
struct PutResourcePolicyView {
  /// The ARN of the resource that has the policy.
  std::optional<std::string_view> resource_arn{};
};
const internal::Schema& schema_of(const PutResourcePolicyView*);

}  // namespace outcrop::bedrock
