// GuardrailContextualGroundingPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// One measure of how well an answer is founded, and the score that it has to reach.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilter.html
struct GuardrailContextualGroundingFilterView {
  /// Whether grounding or relevance is measured.
  Open<GuardrailContextualGroundingFilterType> type{};
  /// The score, between 0 and 1, below which an answer is acted on.
  double threshold{};
  /// What happens to an answer whose score is too low.
  ///
  /// Sensitive: never logged.
  Open<GuardrailContextualGroundingAction> action{};
  /// Whether answers are measured; where not, nothing is charged or reported.
  std::optional<bool> enabled{};
};
const internal::Schema& schema_of(const GuardrailContextualGroundingFilterView*);

/// How answers are measured.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingTier.html
struct GuardrailContextualGroundingTierView {
  /// The tier of the measuring of answers.
  ///
  /// Sensitive: never logged.
  Open<GuardrailContextualGroundingTierName> tier_name{};
};
const internal::Schema& schema_of(const GuardrailContextualGroundingTierView*);

/// Checks of answers against the source and the question that come with the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingPolicy.html
struct GuardrailContextualGroundingPolicyView {
  /// The checks, each with the score that it asks for.
  std::span<const GuardrailContextualGroundingFilterView> filters{};
  /// How capable the checks are.
  OptionalRef<GuardrailContextualGroundingTierView> tier{};
};
const internal::Schema& schema_of(const GuardrailContextualGroundingPolicyView*);

}  // namespace outcrop::bedrock
