// ListPolicyGenerations: the output of Client::list_policy_generations, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_generation.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicyGenerationsView;

/// One page of policy generations.
struct ListPolicyGenerations {
  /// The policy generations of this page.
  std::optional<std::vector<PolicyGeneration>> policy_generations{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyGenerations&, const ListPolicyGenerations&) = default;
};
ListPolicyGenerations to_owned(const ListPolicyGenerationsView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyGenerations& in);

}  // namespace outcrop::bedrock_agentcore_control
