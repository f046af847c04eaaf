// CreateAutomatedReasoningPolicyTestCase: the output of Client::create_automated_reasoning_policy_test_case, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateAutomatedReasoningPolicyTestCaseView;

/// Names the new test case.
struct CreateAutomatedReasoningPolicyTestCase {
  /// The ARN of the policy that has the test case.
  std::string policy_arn{};
  /// The id that the service gave the test case.
  std::string test_case_id{};

  friend bool operator==(const CreateAutomatedReasoningPolicyTestCase&,
                         const CreateAutomatedReasoningPolicyTestCase&) = default;
};
CreateAutomatedReasoningPolicyTestCase to_owned(const CreateAutomatedReasoningPolicyTestCaseView& view);
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyTestCase& in);

}  // namespace outcrop::bedrock
