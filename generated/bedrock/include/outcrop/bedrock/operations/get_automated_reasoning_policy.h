// Input and output of Client::get_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy. An absent member is not sent.
/// Which policy, and which version of it.
struct GetAutomatedReasoningPolicyRequest {
  /// The policy's ARN: without a version for the draft, with one for that version.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};

  friend bool operator==(const GetAutomatedReasoningPolicyRequest&,
                         const GetAutomatedReasoningPolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyRequest& in);

/// Output of Client::get_automated_reasoning_policy; valid as long as its Response.
/// The draft or a version of an automated reasoning policy, without its rules.
struct GetAutomatedReasoningPolicyView {
  /// The ARN of the policy or of its version.
  std::string_view policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The version that this answer describes: a number, or DRAFT.
  std::string_view version{};
  /// The policy's id, which all its versions share.
  std::string_view policy_id{};
  /// What the policy is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// A hash of the rules, which tells whether they have changed since.
  std::string_view definition_hash{};
  /// The customer's KMS key that encrypts the policy; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
  /// When the policy or the version was created.
  std::optional<Timestamp> created_at{};
  /// When the policy or the version changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyView*);

}  // namespace outcrop::bedrock
