// Input and output of Client::get_automated_reasoning_policy_test_result.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_result.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_test_result. An absent member is not sent.
/// The test case and the build workflow whose result to read.
struct GetAutomatedReasoningPolicyTestResultRequest {
  /// The ARN of the policy that was tested.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the build workflow that was tested, which has to be COMPLETED.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// The id of the test case that was run.
  ///
  /// Required. At most 12 characters: digits and upper-case letters.
  std::optional<std::string> test_case_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyTestResultRequest&,
                         const GetAutomatedReasoningPolicyTestResultRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestResultRequest& in);

/// Output of Client::get_automated_reasoning_policy_test_result; valid as long as its Response.
/// What one test case found.
struct GetAutomatedReasoningPolicyTestResultView {
  /// The findings of the run, and whether they are what was expected.
  AutomatedReasoningPolicyTestResultView test_result{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyTestResultView*);

}  // namespace outcrop::bedrock
