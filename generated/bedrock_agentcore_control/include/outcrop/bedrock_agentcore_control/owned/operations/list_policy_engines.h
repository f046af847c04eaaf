// ListPolicyEngines: the output of Client::list_policy_engines, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_engine.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicyEnginesView;

/// One page of policy engines.
struct ListPolicyEngines {
  /// The policy engines of this page.
  std::optional<std::vector<PolicyEngine>> policy_engines{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyEngines&, const ListPolicyEngines&) = default;
};
ListPolicyEngines to_owned(const ListPolicyEnginesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyEngines& in);

}  // namespace outcrop::bedrock_agentcore_control
