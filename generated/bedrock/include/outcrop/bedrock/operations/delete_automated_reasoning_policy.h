// Input and output of Client::delete_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy. An absent member is not sent.
/// Which policy or version to delete.
struct DeleteAutomatedReasoningPolicyRequest {
  /// The policy's ARN: with a version, only that version goes.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// Whether versions, test cases and results go too. Absent or false: the call is refused while the policy has
  /// any.
  std::optional<bool> force{};

  friend bool operator==(const DeleteAutomatedReasoningPolicyRequest&,
                         const DeleteAutomatedReasoningPolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyRequest& in);

/// Output of Client::delete_automated_reasoning_policy; valid as long as its Response.
/// Says that the policy or version is deleted. It has no members.
struct DeleteAutomatedReasoningPolicyView {};
const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyView*);

}  // namespace outcrop::bedrock
