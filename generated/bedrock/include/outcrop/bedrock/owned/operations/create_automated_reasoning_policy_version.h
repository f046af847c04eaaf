// CreateAutomatedReasoningPolicyVersion: the output of Client::create_automated_reasoning_policy_version, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CreateAutomatedReasoningPolicyVersionView;

/// Names the new version.
struct CreateAutomatedReasoningPolicyVersion {
  /// The ARN of the version, which ends in its number.
  std::string policy_arn{};
  /// The number that the version got.
  std::string version{};
  /// The policy's name, as the version keeps it.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the policy is for, as the version keeps it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// A hash of the version's rules.
  std::string definition_hash{};
  /// When the version was created.
  Timestamp created_at{};

  friend bool operator==(const CreateAutomatedReasoningPolicyVersion&,
                         const CreateAutomatedReasoningPolicyVersion&) = default;
};
CreateAutomatedReasoningPolicyVersion to_owned(const CreateAutomatedReasoningPolicyVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyVersion& in);

}  // namespace outcrop::bedrock
