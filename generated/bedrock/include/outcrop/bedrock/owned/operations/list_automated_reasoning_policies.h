// ListAutomatedReasoningPolicies: the output of Client::list_automated_reasoning_policies, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/automated_reasoning_policy_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListAutomatedReasoningPoliciesView;

/// One page of automated reasoning policies or versions.
struct ListAutomatedReasoningPolicies {
  /// The policies or versions of this page.
  std::optional<std::vector<AutomatedReasoningPolicySummary>> automated_reasoning_policy_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAutomatedReasoningPolicies&, const ListAutomatedReasoningPolicies&) = default;
};
ListAutomatedReasoningPolicies to_owned(const ListAutomatedReasoningPoliciesView& view);
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicies& in);

}  // namespace outcrop::bedrock
