// GuardrailWordPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A list of words that AWS maintains, and what happens when one of them occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailManagedWordsConfig.html
struct GuardrailManagedWordsConfig {
  /// Which of the lists that AWS maintains it is.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailManagedWordsType>> type{};
  /// What happens when a word of the list occurs in a prompt. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// What happens when a word of the list occurs in an answer. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  /// Whether prompts are checked by the list at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the list at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailManagedWordsConfig&, const GuardrailManagedWordsConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailManagedWordsConfig& in);

/// A word or phrase to keep out, and what happens when it occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWordConfig.html
struct GuardrailWordConfig {
  /// The word or phrase, which has to match exactly.
  ///
  /// Required. 1 to 100 characters.
  std::optional<std::string> text{};
  /// What happens when it occurs in a prompt. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// What happens when it occurs in an answer. Absent: BLOCK.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  /// Whether prompts are checked for the word at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the word at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailWordConfig&, const GuardrailWordConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailWordConfig& in);

/// Words that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWordPolicyConfig.html
struct GuardrailWordPolicyConfig {
  /// The customer's own words and phrases.
  ///
  /// 1 to 10000 entries.
  std::optional<std::vector<GuardrailWordConfig>> words_config{};
  /// Lists of words that AWS maintains.
  std::optional<std::vector<GuardrailManagedWordsConfig>> managed_word_lists_config{};

  friend bool operator==(const GuardrailWordPolicyConfig&, const GuardrailWordPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyConfig& in);

}  // namespace outcrop::bedrock
