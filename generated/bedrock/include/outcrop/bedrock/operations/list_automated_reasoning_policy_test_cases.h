// Input and output of Client::list_automated_reasoning_policy_test_cases.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_automated_reasoning_policy_test_cases. An absent member is not sent.
/// Whose test cases, and which page.
struct ListAutomatedReasoningPolicyTestCasesRequest {
  /// The ARN of the policy whose test cases to list.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Test cases at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListAutomatedReasoningPolicyTestCasesRequest&,
                         const ListAutomatedReasoningPolicyTestCasesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestCasesRequest& in);

/// Output of Client::list_automated_reasoning_policy_test_cases; valid as long as its Response.
/// One page of test cases.
struct ListAutomatedReasoningPolicyTestCasesView {
  /// The test cases of this page.
  std::span<const AutomatedReasoningPolicyTestCaseView> test_cases{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAutomatedReasoningPolicyTestCasesView*);

}  // namespace outcrop::bedrock
