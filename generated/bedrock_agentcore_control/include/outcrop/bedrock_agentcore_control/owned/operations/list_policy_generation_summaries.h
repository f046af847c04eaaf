// ListPolicyGenerationSummaries: the output of Client::list_policy_generation_summaries, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_generation_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicyGenerationSummariesView;

/// One page of policy generations.
struct ListPolicyGenerationSummaries {
  /// The policy generations of this page.
  std::optional<std::vector<PolicyGenerationSummary>> policy_generations{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyGenerationSummaries&, const ListPolicyGenerationSummaries&) = default;
};
ListPolicyGenerationSummaries to_owned(const ListPolicyGenerationSummariesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyGenerationSummaries& in);

}  // namespace outcrop::bedrock_agentcore_control
