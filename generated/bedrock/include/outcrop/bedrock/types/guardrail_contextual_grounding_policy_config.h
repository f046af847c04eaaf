// GuardrailContextualGroundingPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailContextualGroundingFilterConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// Required.
  std::optional<double> threshold{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingAction>> action{};
  std::optional<bool> enabled{};
};

struct GuardrailContextualGroundingTierConfig {
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingTierName>> tier_name{};
};

struct GuardrailContextualGroundingPolicyConfig {
  /// Required.
  std::optional<std::vector<GuardrailContextualGroundingFilterConfig>> filters_config{};
  std::optional<GuardrailContextualGroundingTierConfig> tier_config{};
};

}  // namespace outcrop::bedrock
