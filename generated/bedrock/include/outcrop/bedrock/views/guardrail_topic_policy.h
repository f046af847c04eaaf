// GuardrailTopicPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct GuardrailTopicView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::string_view definition{};
  /// Sensitive: never logged.
  std::span<const std::string_view> examples{};
  Open<GuardrailTopicType> type{};
  /// Sensitive: never logged.
  Open<GuardrailTopicAction> input_action{};
  /// Sensitive: never logged.
  Open<GuardrailTopicAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailTopicsTierView {
  /// Sensitive: never logged.
  Open<GuardrailTopicsTierName> tier_name{};
};

struct GuardrailTopicPolicyView {
  std::span<const GuardrailTopicView> topics{};
  OptionalRef<GuardrailTopicsTierView> tier{};
};

}  // namespace outcrop::bedrock
