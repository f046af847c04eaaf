// GuardrailWordPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailManagedWordsView {
  Open<GuardrailManagedWordsType> type{};
  /// Sensitive: never logged.
  Open<GuardrailWordAction> input_action{};
  /// Sensitive: never logged.
  Open<GuardrailWordAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailWordView {
  std::string_view text{};
  /// Sensitive: never logged.
  Open<GuardrailWordAction> input_action{};
  /// Sensitive: never logged.
  Open<GuardrailWordAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailWordPolicyView {
  std::span<const GuardrailWordView> words{};
  std::span<const GuardrailManagedWordsView> managed_word_lists{};
};

}  // namespace outcrop::bedrock
