// AutomatedReasoningPolicyTestCase.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyTestCaseView;

/// A test case of an automated reasoning policy: an answer, and what checking it ought to find.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTestCase.html
struct AutomatedReasoningPolicyTestCase {
  /// The id that the service gave the test case.
  std::string test_case_id{};
  /// The answer to check, as a model might give it.
  ///
  /// Sensitive: never logged.
  std::string guard_content{};
  /// The question that the answer belongs to; absent where the answer is checked by itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> query_content{};
  /// What the check ought to find, all findings taken together.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};
  /// When the test case was added.
  Timestamp created_at{};
  /// When the test case changed last; changing and deleting it ask for this time.
  Timestamp updated_at{};
  /// How sure, from 0 to 1, a translation into logic has to be for its finding to count.
  std::optional<double> confidence_threshold{};

  friend bool operator==(const AutomatedReasoningPolicyTestCase&, const AutomatedReasoningPolicyTestCase&) = default;
};
AutomatedReasoningPolicyTestCase to_owned(const AutomatedReasoningPolicyTestCaseView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTestCase& in);

}  // namespace outcrop::bedrock
