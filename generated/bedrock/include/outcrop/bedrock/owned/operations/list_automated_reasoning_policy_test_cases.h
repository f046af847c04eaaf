// ListAutomatedReasoningPolicyTestCases: the output of Client::list_automated_reasoning_policy_test_cases, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListAutomatedReasoningPolicyTestCasesView;

/// One page of test cases.
struct ListAutomatedReasoningPolicyTestCases {
  /// The test cases of this page.
  std::optional<std::vector<AutomatedReasoningPolicyTestCase>> test_cases{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAutomatedReasoningPolicyTestCases&,
                         const ListAutomatedReasoningPolicyTestCases&) = default;
};
ListAutomatedReasoningPolicyTestCases to_owned(const ListAutomatedReasoningPolicyTestCasesView& view);
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestCases& in);

}  // namespace outcrop::bedrock
