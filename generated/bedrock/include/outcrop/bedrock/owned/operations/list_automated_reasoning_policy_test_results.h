// ListAutomatedReasoningPolicyTestResults: the output of Client::list_automated_reasoning_policy_test_results, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/automated_reasoning_policy_test_result.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListAutomatedReasoningPolicyTestResultsView;

/// One page of test results.
struct ListAutomatedReasoningPolicyTestResults {
  /// The results of this page.
  std::optional<std::vector<AutomatedReasoningPolicyTestResult>> test_results{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAutomatedReasoningPolicyTestResults&,
                         const ListAutomatedReasoningPolicyTestResults&) = default;
};
ListAutomatedReasoningPolicyTestResults to_owned(const ListAutomatedReasoningPolicyTestResultsView& view);
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestResults& in);

}  // namespace outcrop::bedrock
