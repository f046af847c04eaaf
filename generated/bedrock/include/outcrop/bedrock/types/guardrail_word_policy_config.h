// GuardrailWordPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailManagedWordsConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailManagedWordsType>> type{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailWordConfig {
  /// Required.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> input_action{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailWordAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailWordPolicyConfig {
  std::optional<std::vector<GuardrailWordConfig>> words_config{};
  std::optional<std::vector<GuardrailManagedWordsConfig>> managed_word_lists_config{};
};

}  // namespace outcrop::bedrock
