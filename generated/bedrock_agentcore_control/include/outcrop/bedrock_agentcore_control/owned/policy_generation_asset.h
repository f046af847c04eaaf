// PolicyGenerationAsset and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct FindingView;
struct PolicyGenerationAssetView;

/// What was found out about a generated policy. Read all of them before the policy is used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Finding.html
struct Finding {
  /// The kind of finding.
  std::optional<OwnedOpen<FindingType>> type{};
  /// The finding in words.
  std::optional<std::string> description{};

  friend bool operator==(const Finding&, const Finding&) = default;
};
Finding to_owned(const FindingView& view);
void write_json(internal::JsonWriter& writer, const Finding& in);

/// A policy that a model wrote.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationAsset.html
struct PolicyGenerationAsset {
  /// The id that it has in its generation; CreatePolicy takes it.
  std::string policy_generation_asset_id{};
  /// What the policy says.
  Box<PolicyDefinition> definition{};
  /// The part of the description that the policy stands for.
  std::string raw_text_fragment{};
  /// What the analysis of the policy found.
  std::optional<std::vector<Finding>> findings{};

  friend bool operator==(const PolicyGenerationAsset&, const PolicyGenerationAsset&) = default;
};
PolicyGenerationAsset to_owned(const PolicyGenerationAssetView& view);
void write_json(internal::JsonWriter& writer, const PolicyGenerationAsset& in);

}  // namespace outcrop::bedrock_agentcore_control
