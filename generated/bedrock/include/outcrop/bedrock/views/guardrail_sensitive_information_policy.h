// GuardrailSensitiveInformationPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailPiiEntityView {
  Open<GuardrailPiiEntityType> type{};
  Open<GuardrailSensitiveInformationAction> action{};
  Open<GuardrailSensitiveInformationAction> input_action{};
  Open<GuardrailSensitiveInformationAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailRegexView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view pattern{};
  Open<GuardrailSensitiveInformationAction> action{};
  Open<GuardrailSensitiveInformationAction> input_action{};
  Open<GuardrailSensitiveInformationAction> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailSensitiveInformationPolicyView {
  std::span<const GuardrailPiiEntityView> pii_entities{};
  std::span<const GuardrailRegexView> regexes{};
};

}  // namespace outcrop::bedrock
