// GuardrailContentPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// How strictly one kind of harmful content is kept out, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilter.html
struct GuardrailContentFilterView {
  /// The kind of content that this filter keeps out.
  Open<GuardrailContentFilterType> type{};
  /// How strictly prompts are filtered by it.
  Open<GuardrailFilterStrength> input_strength{};
  /// How strictly answers are filtered by it.
  Open<GuardrailFilterStrength> output_strength{};
  /// What of a prompt is filtered: text, images or both.
  ///
  /// Sensitive: never logged.
  std::span<const Open<GuardrailModality>> input_modalities{};
  /// What of an answer is filtered: text, images or both.
  ///
  /// Sensitive: never logged.
  std::span<const Open<GuardrailModality>> output_modalities{};
  /// What happens when such content is found in a prompt.
  ///
  /// Sensitive: never logged.
  Open<GuardrailContentFilterAction> input_action{};
  /// What happens when such content is found in an answer.
  ///
  /// Sensitive: never logged.
  Open<GuardrailContentFilterAction> output_action{};
  /// Whether prompts are checked by this filter; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by this filter; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailContentFilterView*);

/// How harmful content is detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFiltersTier.html
struct GuardrailContentFiltersTierView {
  /// CLASSIC: English, French and Spanish. STANDARD: more languages and surer, and a cross-region profile is
  /// needed.
  ///
  /// Sensitive: never logged.
  Open<GuardrailContentFiltersTierName> tier_name{};
};
const internal::Schema& schema_of(const GuardrailContentFiltersTierView*);

/// Filters for harmful content and prompt attacks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentPolicy.html
struct GuardrailContentPolicyView {
  /// The filters, one for each kind of content.
  std::span<const GuardrailContentFilterView> filters{};
  /// How capable the filters are.
  OptionalRef<GuardrailContentFiltersTierView> tier{};
};
const internal::Schema& schema_of(const GuardrailContentPolicyView*);

}  // namespace outcrop::bedrock
