// GuardrailTopicPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A subject to keep out, and what happens when it comes up.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicConfig.html
struct GuardrailTopicConfig {
  /// A short name, which traces show when the topic is found.
  ///
  /// Required. 1 to 100 characters, matching [0-9a-zA-Z-_ !?.]+. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the subject is, in a sentence or two. The guardrail decides by this text.
  ///
  /// Required. 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> definition{};
  /// Prompts that belong to the subject, to make the definition clearer.
  ///
  /// At most 5 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> examples{};
  /// DENY: the topic must not come up.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// What happens when the topic comes up in a prompt. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> input_action{};
  /// What happens when the topic comes up in an answer. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> output_action{};
  /// Whether prompts are checked for the topic at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the topic at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailTopicConfig&, const GuardrailTopicConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailTopicConfig& in);

/// The choice of how topics are detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicsTierConfig.html
struct GuardrailTopicsTierConfig {
  /// The tier of the detection of topics. STANDARD needs `crossRegionConfig` of the guardrail.
  ///
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicsTierName>> tier_name{};

  friend bool operator==(const GuardrailTopicsTierConfig&, const GuardrailTopicsTierConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailTopicsTierConfig& in);

/// Subjects that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicPolicyConfig.html
struct GuardrailTopicPolicyConfig {
  /// The subjects, each with a definition.
  ///
  /// Required. 1 to 30 entries.
  std::optional<std::vector<GuardrailTopicConfig>> topics_config{};
  /// How capable the detection of topics is. Absent: CLASSIC.
  std::optional<GuardrailTopicsTierConfig> tier_config{};

  friend bool operator==(const GuardrailTopicPolicyConfig&, const GuardrailTopicPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyConfig& in);

}  // namespace outcrop::bedrock
