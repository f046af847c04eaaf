// GetAutomatedReasoningPolicyTestCase: the output of Client::get_automated_reasoning_policy_test_case, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/owned/automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyTestCaseView;

/// One test case of an automated reasoning policy.
struct GetAutomatedReasoningPolicyTestCase {
  /// The ARN of the policy that has the test case.
  std::string policy_arn{};
  /// The test case, with what it expects.
  AutomatedReasoningPolicyTestCase test_case{};

  friend bool operator==(const GetAutomatedReasoningPolicyTestCase&,
                         const GetAutomatedReasoningPolicyTestCase&) = default;
};
GetAutomatedReasoningPolicyTestCase to_owned(const GetAutomatedReasoningPolicyTestCaseView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestCase& in);

}  // namespace outcrop::bedrock
