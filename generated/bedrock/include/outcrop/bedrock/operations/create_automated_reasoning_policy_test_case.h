// Input and output of Client::create_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy_test_case. An absent member is not sent.
/// The answer to check, and what ought to be found.
struct CreateAutomatedReasoningPolicyTestCaseRequest {
  /// The ARN of the policy to add the test case to.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The answer to check, as a model might give it.
  ///
  /// Required. At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> guard_content{};
  /// The question that the answer belongs to. Absent: the answer is checked by itself.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> query_content{};
  /// What the check ought to find, all findings taken together.
  ///
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};
  /// Makes the call safe to repeat: of two calls with the same token only one adds a test case.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// How sure, from 0 to 1, a translation into logic has to be for its finding to count.
  ///
  /// 0 to 1.
  std::optional<double> confidence_threshold{};

  friend bool operator==(const CreateAutomatedReasoningPolicyTestCaseRequest&,
                         const CreateAutomatedReasoningPolicyTestCaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyTestCaseRequest& in);

/// Output of Client::create_automated_reasoning_policy_test_case; valid as long as its Response.
/// Names the new test case.
struct CreateAutomatedReasoningPolicyTestCaseView {
  /// The ARN of the policy that has the test case.
  std::string_view policy_arn{};
  /// The id that the service gave the test case.
  std::string_view test_case_id{};
};
const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyTestCaseView*);

}  // namespace outcrop::bedrock
