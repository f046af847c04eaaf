// Input and output of Client::get_resource_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_resource_policy. An absent member is not sent.
/// The resource whose policy to read.
struct GetResourcePolicyRequest {
  /// The ARN of the resource that has the policy.
  ///
  /// Required. 1 to 255 characters.
  std::optional<std::string> resource_arn{};

  friend bool operator==(const GetResourcePolicyRequest&, const GetResourcePolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetResourcePolicyRequest& in);

/// Output of Client::get_resource_policy; valid as long as its Response.
/// The policy of a resource.
struct GetResourcePolicyView {
  /// The policy as the text of a JSON document in IAM's language.
  std::optional<std::string_view> resource_policy{};
};
const internal::Schema& schema_of(const GetResourcePolicyView*);

}  // namespace outcrop::bedrock
