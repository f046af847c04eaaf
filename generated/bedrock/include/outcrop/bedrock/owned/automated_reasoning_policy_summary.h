// AutomatedReasoningPolicySummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicySummaryView;

/// An automated reasoning policy, or a version of one, as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicySummary.html
struct AutomatedReasoningPolicySummary {
  /// The ARN of the policy or of its version.
  std::string policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the policy is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The version that this entry describes: a number, or DRAFT.
  std::string version{};
  /// The policy's id, which all its versions share.
  std::string policy_id{};
  /// When the policy or the version was created.
  Timestamp created_at{};
  /// When the policy or the version changed last.
  Timestamp updated_at{};

  friend bool operator==(const AutomatedReasoningPolicySummary&, const AutomatedReasoningPolicySummary&) = default;
};
AutomatedReasoningPolicySummary to_owned(const AutomatedReasoningPolicySummaryView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicySummary& in);

}  // namespace outcrop::bedrock
