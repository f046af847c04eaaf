// GuardrailContextualGroundingPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct GuardrailContextualGroundingFilterView {
  Open<GuardrailContextualGroundingFilterType> type{};
  double threshold{};
  /// Sensitive: never logged.
  Open<GuardrailContextualGroundingAction> action{};
  std::optional<bool> enabled{};
};

struct GuardrailContextualGroundingTierView {
  /// Sensitive: never logged.
  Open<GuardrailContextualGroundingTierName> tier_name{};
};

struct GuardrailContextualGroundingPolicyView {
  std::span<const GuardrailContextualGroundingFilterView> filters{};
  OptionalRef<GuardrailContextualGroundingTierView> tier{};
};

}  // namespace outcrop::bedrock
