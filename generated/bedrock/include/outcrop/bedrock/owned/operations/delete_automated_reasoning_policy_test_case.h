// DeleteAutomatedReasoningPolicyTestCase: the output of Client::delete_automated_reasoning_policy_test_case, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteAutomatedReasoningPolicyTestCaseView;

/// Says that the test case is deleted. It has no members.
struct DeleteAutomatedReasoningPolicyTestCase {
  friend bool operator==(const DeleteAutomatedReasoningPolicyTestCase&,
                         const DeleteAutomatedReasoningPolicyTestCase&) = default;
};
DeleteAutomatedReasoningPolicyTestCase to_owned(const DeleteAutomatedReasoningPolicyTestCaseView& view);
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyTestCase& in);

}  // namespace outcrop::bedrock
