// GuardrailWordPolicy and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailManagedWordsView;
struct GuardrailWordView;
struct GuardrailWordPolicyView;

/// A list of words that AWS maintains, and what happens when one of them occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailManagedWords.html
struct GuardrailManagedWords {
  /// Which of the lists that AWS maintains it is.
  std::optional<OwnedOpen<GuardrailManagedWordsType>> type{};
  /// What happens when a word of the list occurs in a prompt.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// What happens when a word of the list occurs in an answer.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  /// Whether prompts are checked by the list; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the list; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailManagedWords&, const GuardrailManagedWords&) = default;
};
GuardrailManagedWords to_owned(const GuardrailManagedWordsView& view);
void write_json(internal::JsonWriter& writer, const GuardrailManagedWords& in);

/// A word or phrase that a guardrail keeps out, and what happens when it occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWord.html
struct GuardrailWord {
  /// The word or phrase, which has to match exactly.
  std::string text{};
  /// What happens when it occurs in a prompt.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// What happens when it occurs in an answer.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  /// Whether prompts are checked for the word; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the word; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailWord&, const GuardrailWord&) = default;
};
GuardrailWord to_owned(const GuardrailWordView& view);
void write_json(internal::JsonWriter& writer, const GuardrailWord& in);

/// Words that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWordPolicy.html
struct GuardrailWordPolicy {
  /// The customer's own words and phrases.
  std::optional<std::vector<GuardrailWord>> words{};
  /// Lists of words that AWS maintains.
  std::optional<std::vector<GuardrailManagedWords>> managed_word_lists{};

  friend bool operator==(const GuardrailWordPolicy&, const GuardrailWordPolicy&) = default;
};
GuardrailWordPolicy to_owned(const GuardrailWordPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailWordPolicy& in);

}  // namespace outcrop::bedrock
