// GuardrailWordPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A list of words that AWS maintains, and what happens when one of them occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailManagedWords.html
struct GuardrailManagedWordsView {
  /// Which of the lists that AWS maintains it is.
  Open<GuardrailManagedWordsType> type{};
  /// What happens when a word of the list occurs in a prompt.
  ///
  /// Sensitive: never logged.
  Open<GuardrailWordAction> input_action{};
  /// What happens when a word of the list occurs in an answer.
  ///
  /// Sensitive: never logged.
  Open<GuardrailWordAction> output_action{};
  /// Whether prompts are checked by the list; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the list; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailManagedWordsView*);

/// A word or phrase that a guardrail keeps out, and what happens when it occurs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWord.html
struct GuardrailWordView {
  /// The word or phrase, which has to match exactly.
  std::string_view text{};
  /// What happens when it occurs in a prompt.
  ///
  /// Sensitive: never logged.
  Open<GuardrailWordAction> input_action{};
  /// What happens when it occurs in an answer.
  ///
  /// Sensitive: never logged.
  Open<GuardrailWordAction> output_action{};
  /// Whether prompts are checked for the word; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the word; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailWordView*);

/// Words that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailWordPolicy.html
struct GuardrailWordPolicyView {
  /// The customer's own words and phrases.
  std::span<const GuardrailWordView> words{};
  /// Lists of words that AWS maintains.
  std::span<const GuardrailManagedWordsView> managed_word_lists{};
};
const internal::Schema& schema_of(const GuardrailWordPolicyView*);

}  // namespace outcrop::bedrock
