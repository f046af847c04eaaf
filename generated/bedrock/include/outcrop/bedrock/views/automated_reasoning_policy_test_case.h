// AutomatedReasoningPolicyTestCaseView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A test case of an automated reasoning policy: an answer, and what checking it ought to find.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTestCase.html
struct AutomatedReasoningPolicyTestCaseView {
  /// The id that the service gave the test case.
  std::string_view test_case_id{};
  /// The answer to check, as a model might give it.
  ///
  /// Sensitive: never logged.
  std::string_view guard_content{};
  /// The question that the answer belongs to; absent where the answer is checked by itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> query_content{};
  /// What the check ought to find, all findings taken together.
  Open<AutomatedReasoningCheckResult> expected_aggregated_findings_result{};
  /// When the test case was added.
  Timestamp created_at{};
  /// When the test case changed last; changing and deleting it ask for this time.
  Timestamp updated_at{};
  /// How sure, from 0 to 1, a translation into logic has to be for its finding to count.
  std::optional<double> confidence_threshold{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyTestCaseView*);

}  // namespace outcrop::bedrock
