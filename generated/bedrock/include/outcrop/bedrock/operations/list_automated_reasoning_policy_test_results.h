// Input and output of Client::list_automated_reasoning_policy_test_results.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_result.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_automated_reasoning_policy_test_results. An absent member is not sent.
/// Whose test results, and which page.
struct ListAutomatedReasoningPolicyTestResultsRequest {
  /// The ARN of the policy that was tested.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the build workflow that was tested.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Results at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListAutomatedReasoningPolicyTestResultsRequest&,
                         const ListAutomatedReasoningPolicyTestResultsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestResultsRequest& in);

/// Output of Client::list_automated_reasoning_policy_test_results; valid as long as its Response.
/// One page of test results.
struct ListAutomatedReasoningPolicyTestResultsView {
  /// The results of this page.
  std::span<const AutomatedReasoningPolicyTestResultView> test_results{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAutomatedReasoningPolicyTestResultsView*);

}  // namespace outcrop::bedrock
