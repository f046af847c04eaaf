// GuardrailContentPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailContentFilterConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailFilterStrength>> input_strength{};
  /// Required.
  std::optional<OwnedOpen<GuardrailFilterStrength>> output_strength{};
  /// Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> input_modalities{};
  /// Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> output_modalities{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> input_action{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailContentFiltersTierConfig {
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFiltersTierName>> tier_name{};
};

struct GuardrailContentPolicyConfig {
  /// Required.
  std::optional<std::vector<GuardrailContentFilterConfig>> filters_config{};
  std::optional<GuardrailContentFiltersTierConfig> tier_config{};
};

}  // namespace outcrop::bedrock
