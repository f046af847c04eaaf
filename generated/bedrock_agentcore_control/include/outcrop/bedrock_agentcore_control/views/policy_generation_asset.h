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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Finding.html
struct FindingView {
  Open<FindingType> type{};
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const FindingView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationAsset.html
struct PolicyGenerationAssetView {
  std::string_view policy_generation_asset_id{};
  OptionalRef<PolicyDefinitionView> definition{};
  std::string_view raw_text_fragment{};
  std::span<const FindingView> findings{};
};
const internal::Schema& schema_of(const PolicyGenerationAssetView*);

}  // namespace outcrop::bedrock_agentcore_control
