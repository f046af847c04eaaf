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

struct ListPolicyEngines {
  std::optional<std::vector<PolicyEngine>> policy_engines{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyEngines&, const ListPolicyEngines&) = default;
};
ListPolicyEngines to_owned(const ListPolicyEnginesView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyEngines& in);

}  // namespace outcrop::bedrock_agentcore_control
