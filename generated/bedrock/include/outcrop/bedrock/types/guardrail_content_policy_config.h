// GuardrailContentPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// How strictly one kind of harmful content is kept out, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilterConfig.html
struct GuardrailContentFilterConfig {
  /// The kind of content that this filter keeps out.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// How strictly prompts are filtered by it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailFilterStrength>> input_strength{};
  /// How strictly answers are filtered by it. NONE is the only choice for PROMPT_ATTACK.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailFilterStrength>> output_strength{};
  /// What of a prompt is filtered: text, images or both. Absent: text.
  ///
  /// 1 to 2 entries. Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> input_modalities{};
  /// What of an answer is filtered: text, images or both. Absent: text.
  ///
  /// 1 to 2 entries. Sensitive: never logged.
  std::optional<std::vector<OwnedOpen<GuardrailModality>>> output_modalities{};
  /// What happens when such content is found in a prompt. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> input_action{};
  /// What happens when such content is found in an answer. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFilterAction>> output_action{};
  /// Whether prompts are checked by this filter at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by this filter at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailContentFilterConfig&, const GuardrailContentFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContentFilterConfig& in);

/// The choice of how harmful content is detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFiltersTierConfig.html
struct GuardrailContentFiltersTierConfig {
  /// The tier of the content filters. STANDARD needs `crossRegionConfig` of the guardrail.
  ///
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailContentFiltersTierName>> tier_name{};

  friend bool operator==(const GuardrailContentFiltersTierConfig&, const GuardrailContentFiltersTierConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContentFiltersTierConfig& in);

/// Filters for harmful content and prompt attacks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentPolicyConfig.html
struct GuardrailContentPolicyConfig {
  /// The filters, one for each kind of content.
  ///
  /// Required. 1 to 6 entries.
  std::optional<std::vector<GuardrailContentFilterConfig>> filters_config{};
  /// How capable the filters are. Absent: CLASSIC.
  std::optional<GuardrailContentFiltersTierConfig> tier_config{};

  friend bool operator==(const GuardrailContentPolicyConfig&, const GuardrailContentPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyConfig& in);

}  // namespace outcrop::bedrock
