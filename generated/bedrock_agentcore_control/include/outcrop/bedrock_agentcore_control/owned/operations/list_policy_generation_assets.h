// ListPolicyGenerationAssets: the output of Client::list_policy_generation_assets, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/policy_generation_asset.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPolicyGenerationAssetsView;

/// One page of generated policies.
struct ListPolicyGenerationAssets {
  /// The generated policies of this page.
  std::optional<std::vector<PolicyGenerationAsset>> policy_generation_assets{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPolicyGenerationAssets&, const ListPolicyGenerationAssets&) = default;
};
ListPolicyGenerationAssets to_owned(const ListPolicyGenerationAssetsView& view);
void write_json(internal::JsonWriter& writer, const ListPolicyGenerationAssets& in);

}  // namespace outcrop::bedrock_agentcore_control
