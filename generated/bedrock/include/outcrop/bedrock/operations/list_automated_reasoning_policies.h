// Input and output of Client::list_automated_reasoning_policies.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_automated_reasoning_policies. An absent member is not sent.
/// Which policies or versions, and which page.
struct ListAutomatedReasoningPoliciesRequest {
  /// The ARN of the policy whose versions to list. Absent: the drafts of all policies.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListAutomatedReasoningPoliciesRequest&,
                         const ListAutomatedReasoningPoliciesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPoliciesRequest& in);

/// Output of Client::list_automated_reasoning_policies; valid as long as its Response.
/// One page of automated reasoning policies or versions.
struct ListAutomatedReasoningPoliciesView {
  /// The policies or versions of this page.
  std::span<const AutomatedReasoningPolicySummaryView> automated_reasoning_policy_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAutomatedReasoningPoliciesView*);

}  // namespace outcrop::bedrock
