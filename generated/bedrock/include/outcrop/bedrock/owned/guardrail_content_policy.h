// GuardrailContentPolicy and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailContentFilterView;
struct GuardrailContentFiltersTierView;
struct GuardrailContentPolicyView;

/// How strictly one kind of harmful content is kept out, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilter.html
struct GuardrailContentFilter {
  /// The kind of content that this filter keeps out.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// How strictly prompts are filtered by it.
  std::optional<OwnedOpen<GuardrailFilterStrength>> input_strength{};
  /// How strictly answers are filtered by it.
  std::optional<OwnedOpen<GuardrailFilterStrength>> output_strength{};
  /// What of a prompt is filtered: text, images or both.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> input_modalities{};
  /// What of an answer is filtered: text, images or both.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> output_modalities{};
  /// What happens when such content is found in a prompt.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> input_action{};
  /// What happens when such content is found in an answer.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> output_action{};
  /// Whether prompts are checked by this filter; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by this filter; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailContentFilter&, const GuardrailContentFilter&) = default;
};
GuardrailContentFilter to_owned(const GuardrailContentFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in);

/// How harmful content is detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFiltersTier.html
struct GuardrailContentFiltersTier {
  /// CLASSIC: English, French and Spanish. STANDARD: more languages and surer, and a cross-region profile is
  /// needed.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFiltersTierName>> tier_name{};

  friend bool operator==(const GuardrailContentFiltersTier&, const GuardrailContentFiltersTier&) = default;
};
GuardrailContentFiltersTier to_owned(const GuardrailContentFiltersTierView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentFiltersTier& in);

/// Filters for harmful content and prompt attacks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentPolicy.html
struct GuardrailContentPolicy {
  /// The filters, one for each kind of content.
  std::optional<std::vector<GuardrailContentFilter>> filters{};
  /// How capable the filters are.
  std::optional<GuardrailContentFiltersTier> tier{};

  friend bool operator==(const GuardrailContentPolicy&, const GuardrailContentPolicy&) = default;
};
GuardrailContentPolicy to_owned(const GuardrailContentPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentPolicy& in);

}  // namespace outcrop::bedrock
