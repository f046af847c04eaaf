// Input and output of Client::delete_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy_test_case. An absent member is not sent.
/// Which test case to delete, and in which state.
struct DeleteAutomatedReasoningPolicyTestCaseRequest {
  /// The ARN of the policy that has the test case.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the test case to delete.
  ///
  /// Required. At most 12 characters: digits and upper-case letters.
  std::optional<std::string> test_case_id{};
  /// The test case's `updatedAt` as the caller knows it. The call is refused if the test case has changed since.
  ///
  /// Required.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const DeleteAutomatedReasoningPolicyTestCaseRequest&,
                         const DeleteAutomatedReasoningPolicyTestCaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyTestCaseRequest& in);

/// Output of Client::delete_automated_reasoning_policy_test_case; valid as long as its Response.
/// Says that the test case is deleted. It has no members.
struct DeleteAutomatedReasoningPolicyTestCaseView {};
const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyTestCaseView*);

}  // namespace outcrop::bedrock
