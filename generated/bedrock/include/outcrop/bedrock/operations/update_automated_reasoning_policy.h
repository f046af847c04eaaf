// Input and output of Client::update_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy. An absent member is not sent.
/// The draft's new rules, and a new name or description where they change.
struct UpdateAutomatedReasoningPolicyRequest {
  /// The policy's ARN, without a version.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The whole new set of rules, variables and types.
  ///
  /// Required.
  Box<AutomatedReasoningPolicyDefinition> policy_definition{};
  /// A new name for the policy. Absent: the name stays.
  ///
  /// 1 to 256 characters: letters, digits, hyphens, underscores and spaces. Sensitive: never logged.
  std::optional<std::string> name{};
  /// A new description of the policy. Absent: the description stays.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const UpdateAutomatedReasoningPolicyRequest&,
                         const UpdateAutomatedReasoningPolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyRequest& in);

/// Output of Client::update_automated_reasoning_policy; valid as long as its Response.
/// Names the draft that was replaced.
struct UpdateAutomatedReasoningPolicyView {
  /// The policy's ARN, without a version.
  std::string_view policy_arn{};
  /// The policy's name, after the change.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// A hash of the new draft, which CreateAutomatedReasoningPolicyVersion asks for.
  std::string_view definition_hash{};
  /// When the draft was replaced.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyView*);

}  // namespace outcrop::bedrock
