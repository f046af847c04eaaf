// ListPolicyEngineSummaries: the output of Client::list_policy_engine_summaries, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_engine_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicyEngineSummariesView;

/// One page of policy engines.
struct ListPolicyEngineSummaries {
  /// The policy engines of this page.
  std::optional<std::vector<PolicyEngineSummary>> policy_engines{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyEngineSummaries&, const ListPolicyEngineSummaries&) = default;
};
ListPolicyEngineSummaries to_owned(const ListPolicyEngineSummariesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyEngineSummaries& in);

}  // namespace outcrop::bedrock_agentcore_control
