// GetAutomatedReasoningPolicy: the output of Client::get_automated_reasoning_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyView;

/// The draft or a version of an automated reasoning policy, without its rules.
struct GetAutomatedReasoningPolicy {
  /// The ARN of the policy or of its version.
  std::string policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// The version that this answer describes: a number, or DRAFT.
  std::string version{};
  /// The policy's id, which all its versions share.
  std::string policy_id{};
  /// What the policy is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// A hash of the rules, which tells whether they have changed since.
  std::string definition_hash{};
  /// The customer's KMS key that encrypts the policy; absent where none was given.
  std::optional<std::string> kms_key_arn{};
  /// When the policy or the version was created.
  std::optional<Timestamp> created_at{};
  /// When the policy or the version changed last.
  Timestamp updated_at{};

  friend bool operator==(const GetAutomatedReasoningPolicy&, const GetAutomatedReasoningPolicy&) = default;
};
GetAutomatedReasoningPolicy to_owned(const GetAutomatedReasoningPolicyView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicy& in);

}  // namespace outcrop::bedrock
