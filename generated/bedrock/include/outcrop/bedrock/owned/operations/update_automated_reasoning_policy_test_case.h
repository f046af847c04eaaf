// UpdateAutomatedReasoningPolicyTestCase: the output of Client::update_automated_reasoning_policy_test_case, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct UpdateAutomatedReasoningPolicyTestCaseView;

/// Names the test case that was replaced.
struct UpdateAutomatedReasoningPolicyTestCase {
  /// The ARN of the policy that has the test case.
  std::string policy_arn{};
  /// The id of the test case, which stays the same.
  std::string test_case_id{};

  friend bool operator==(const UpdateAutomatedReasoningPolicyTestCase&,
                         const UpdateAutomatedReasoningPolicyTestCase&) = default;
};
UpdateAutomatedReasoningPolicyTestCase to_owned(const UpdateAutomatedReasoningPolicyTestCaseView& view);
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyTestCase& in);

}  // namespace outcrop::bedrock
