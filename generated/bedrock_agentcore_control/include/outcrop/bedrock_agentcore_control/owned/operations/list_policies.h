// ListPolicies: the output of Client::list_policies, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPoliciesView;

/// One page of policies.
struct ListPolicies {
  /// The policies of this page.
  std::optional<std::vector<Policy>> policies{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicies&, const ListPolicies&) = default;
};
ListPolicies to_owned(const ListPoliciesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicies& in);

}  // namespace outcrop::bedrock_agentcore_control
