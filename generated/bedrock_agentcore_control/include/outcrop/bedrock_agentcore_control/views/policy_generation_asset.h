// PolicyGenerationAssetView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// What was found out about a generated policy. Read all of them before the policy is used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Finding.html
struct FindingView {
  /// The kind of finding.
  Open<FindingType> type{};
  /// The finding in words.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const FindingView*);

/// A policy that a model wrote.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationAsset.html
struct PolicyGenerationAssetView {
  /// The id that it has in its generation; CreatePolicy takes it.
  std::string_view policy_generation_asset_id{};
  /// What the policy says.
  OptionalRef<PolicyDefinitionView> definition{};
  /// The part of the description that the policy stands for.
  std::string_view raw_text_fragment{};
  /// What the analysis of the policy found.
  std::span<const FindingView> findings{};
};
const internal::Schema& schema_of(const PolicyGenerationAssetView*);

}  // namespace outcrop::bedrock_agentcore_control
