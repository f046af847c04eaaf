// Input and output of Client::update_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy_test_case. An absent member is not sent.
/// The test case's new content, and the state that it replaces.
struct UpdateAutomatedReasoningPolicyTestCaseRequest {
  /// The ARN of the policy that has the test case.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the test case to replace.
  ///
  /// Required. At most 12 characters: digits and upper-case letters.
  std::optional<std::string> test_case_id{};
  /// The new answer to check.
  ///
  /// Required. At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> guard_content{};
  /// The new question that the answer belongs to.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> query_content{};
  /// The test case's `updatedAt` as the caller knows it. The call is refused if the test case has changed since.
  ///
  /// Required.
  std::optional<Timestamp> last_updated_at{};
  /// What the check ought to find from now on, all findings taken together.
  ///
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};
  /// How sure, from 0 to 1, a translation into logic has to be for its finding to count. Absent: the threshold is
  /// removed.
  ///
  /// 0 to 1.
  std::optional<double> confidence_threshold{};
  /// Makes the call safe to repeat: of two calls with the same token only one replaces the test case.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const UpdateAutomatedReasoningPolicyTestCaseRequest&,
                         const UpdateAutomatedReasoningPolicyTestCaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyTestCaseRequest& in);

/// Output of Client::update_automated_reasoning_policy_test_case; valid as long as its Response.
/// Names the test case that was replaced.
struct UpdateAutomatedReasoningPolicyTestCaseView {
  /// The ARN of the policy that has the test case.
  std::string_view policy_arn{};
  /// The id of the test case, which stays the same.
  std::string_view test_case_id{};
};
const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyTestCaseView*);

}  // namespace outcrop::bedrock
