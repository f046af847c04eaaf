// AutomatedReasoningPolicySummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// An automated reasoning policy, or a version of one, as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicySummary.html
struct AutomatedReasoningPolicySummaryView {
  /// The ARN of the policy or of its version.
  std::string_view policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the policy is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The version that this entry describes: a number, or DRAFT.
  std::string_view version{};
  /// The policy's id, which all its versions share.
  std::string_view policy_id{};
  /// When the policy or the version was created.
  Timestamp created_at{};
  /// When the policy or the version changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicySummaryView*);

}  // namespace outcrop::bedrock
