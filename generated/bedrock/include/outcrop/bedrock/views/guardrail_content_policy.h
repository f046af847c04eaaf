// GuardrailContentPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct GuardrailContentFilterView {
  Open<GuardrailContentFilterType> type{};
  Open<GuardrailFilterStrength> input_strength{};
  Open<GuardrailFilterStrength> output_strength{};
  /// Sensitive: never logged.
  std::span<const Open<GuardrailModality>> input_modalities{};
  /// Sensitive: never logged.
  std::span<const Open<GuardrailModality>> output_modalities{};
  /// Sensitive: never logged.
  Open<GuardrailContentFilterAction> input_action{};
  /// Sensitive: never logged.
  Open<GuardrailContentFilterAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailContentFiltersTierView {
  /// Sensitive: never logged.
  Open<GuardrailContentFiltersTierName> tier_name{};
};

struct GuardrailContentPolicyView {
  std::span<const GuardrailContentFilterView> filters{};
  OptionalRef<GuardrailContentFiltersTierView> tier{};
};

}  // namespace outcrop::bedrock
