// GetAutomatedReasoningPolicyTestResult: the output of Client::get_automated_reasoning_policy_test_result, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/automated_reasoning_policy_test_result.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyTestResultView;

/// What one test case found.
struct GetAutomatedReasoningPolicyTestResult {
  /// The findings of the run, and whether they are what was expected.
  AutomatedReasoningPolicyTestResult test_result{};

  friend bool operator==(const GetAutomatedReasoningPolicyTestResult&,
                         const GetAutomatedReasoningPolicyTestResult&) = default;
};
GetAutomatedReasoningPolicyTestResult to_owned(const GetAutomatedReasoningPolicyTestResultView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestResult& in);

}  // namespace outcrop::bedrock
