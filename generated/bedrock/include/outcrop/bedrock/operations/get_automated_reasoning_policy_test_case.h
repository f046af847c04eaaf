// Input and output of Client::get_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_test_case. An absent member is not sent.
/// Which test case of which policy.
struct GetAutomatedReasoningPolicyTestCaseRequest {
  /// The ARN of the policy that has the test case.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the test case to read.
  ///
  /// Required. At most 12 characters: digits and upper-case letters.
  std::optional<std::string> test_case_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyTestCaseRequest&,
                         const GetAutomatedReasoningPolicyTestCaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestCaseRequest& in);

/// Output of Client::get_automated_reasoning_policy_test_case; valid as long as its Response.
/// One test case of an automated reasoning policy.
struct GetAutomatedReasoningPolicyTestCaseView {
  /// The ARN of the policy that has the test case.
  std::string_view policy_arn{};
  /// The test case, with what it expects.
  AutomatedReasoningPolicyTestCaseView test_case{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyTestCaseView*);

}  // namespace outcrop::bedrock
