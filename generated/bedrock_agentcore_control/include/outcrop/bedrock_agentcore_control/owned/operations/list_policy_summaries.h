// ListPolicySummaries: the output of Client::list_policy_summaries, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicySummariesView;

/// One page of policies.
struct ListPolicySummaries {
  /// The policies of this page.
  std::optional<std::vector<PolicySummary>> policies{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicySummaries&, const ListPolicySummaries&) = default;
};
ListPolicySummaries to_owned(const ListPolicySummariesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicySummaries& in);

}  // namespace outcrop::bedrock_agentcore_control
