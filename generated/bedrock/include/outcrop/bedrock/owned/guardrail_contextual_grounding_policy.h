// GuardrailContextualGroundingPolicy and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailContextualGroundingFilterView;
struct GuardrailContextualGroundingTierView;
struct GuardrailContextualGroundingPolicyView;

/// One measure of how well an answer is founded, and the score that it has to reach.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilter.html
struct GuardrailContextualGroundingFilter {
  /// Whether grounding or relevance is measured.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// The score, between 0 and 1, below which an answer is acted on.
  double threshold{};
  /// What happens to an answer whose score is too low.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingAction>> action{};
  /// Whether answers are measured; where not, nothing is charged or reported.
  std::optional<bool> enabled{};

  friend bool operator==(const GuardrailContextualGroundingFilter&,
                         const GuardrailContextualGroundingFilter&) = default;
};
GuardrailContextualGroundingFilter to_owned(const GuardrailContextualGroundingFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilter& in);

/// How answers are measured.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingTier.html
struct GuardrailContextualGroundingTier {
  /// The tier of the measuring of answers.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingTierName>> tier_name{};

  friend bool operator==(const GuardrailContextualGroundingTier&, const GuardrailContextualGroundingTier&) = default;
};
GuardrailContextualGroundingTier to_owned(const GuardrailContextualGroundingTierView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingTier& in);

/// Checks of answers against the source and the question that come with the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingPolicy.html
struct GuardrailContextualGroundingPolicy {
  /// The checks, each with the score that it asks for.
  std::optional<std::vector<GuardrailContextualGroundingFilter>> filters{};
  /// How capable the checks are.
  std::optional<GuardrailContextualGroundingTier> tier{};

  friend bool operator==(const GuardrailContextualGroundingPolicy&,
                         const GuardrailContextualGroundingPolicy&) = default;
};
GuardrailContextualGroundingPolicy to_owned(const GuardrailContextualGroundingPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicy& in);

}  // namespace outcrop::bedrock
