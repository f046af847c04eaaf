// GuardrailContextualGroundingPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// One measure of how well an answer is founded, and the score that it has to reach.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilterConfig.html
struct GuardrailContextualGroundingFilterConfig {
  /// Whether grounding or relevance is measured.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// The score, between 0 and 1, below which an answer is acted on.
  ///
  /// Required. At least 0.
  std::optional<double> threshold{};
  /// What happens to an answer whose score is too low. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingAction>> action{};
  /// Whether answers are measured at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> enabled{};

  friend bool operator==(const GuardrailContextualGroundingFilterConfig&,
                         const GuardrailContextualGroundingFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilterConfig& in);

/// The choice of how answers are measured.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingTierConfig.html
struct GuardrailContextualGroundingTierConfig {
  /// The tier of the measuring of answers.
  ///
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContextualGroundingTierName>> tier_name{};

  friend bool operator==(const GuardrailContextualGroundingTierConfig&,
                         const GuardrailContextualGroundingTierConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingTierConfig& in);

/// Checks of answers against the source and the question that come with the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingPolicyConfig.html
struct GuardrailContextualGroundingPolicyConfig {
  /// The checks, each with the score that it asks for.
  ///
  /// Required. At least 1 entry.
  std::optional<std::vector<GuardrailContextualGroundingFilterConfig>> filters_config{};
  /// How capable the checks are. Absent: CLASSIC.
  std::optional<GuardrailContextualGroundingTierConfig> tier_config{};

  friend bool operator==(const GuardrailContextualGroundingPolicyConfig&,
                         const GuardrailContextualGroundingPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicyConfig& in);

}  // namespace outcrop::bedrock
