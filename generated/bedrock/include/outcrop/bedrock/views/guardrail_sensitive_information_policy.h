// GuardrailSensitiveInformationPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A kind of personal or secret data, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntity.html
struct GuardrailPiiEntityView {
  /// The kind of personal or secret data.
  Open<GuardrailPiiEntityType> type{};
  /// What happens when such data is found, where `inputAction` or `outputAction` does not say otherwise.
  Open<GuardrailSensitiveInformationAction> action{};
  /// What happens when such data is found in a prompt.
  Open<GuardrailSensitiveInformationAction> input_action{};
  /// What happens when such data is found in an answer.
  Open<GuardrailSensitiveInformationAction> output_action{};
  /// Whether prompts are checked for such data; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for such data; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailPiiEntityView*);

/// A regular expression for data of the customer's own kind, and what happens when it matches.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailRegex.html
struct GuardrailRegexView {
  /// The short name, which traces and masks show in place of the data.
  std::string_view name{};
  /// A note on what the expression stands for.
  std::optional<std::string_view> description{};
  /// The regular expression that finds the data.
  std::string_view pattern{};
  /// What happens on a match, where `inputAction` or `outputAction` does not say otherwise.
  Open<GuardrailSensitiveInformationAction> action{};
  /// What happens on a match in a prompt.
  Open<GuardrailSensitiveInformationAction> input_action{};
  /// What happens on a match in an answer.
  Open<GuardrailSensitiveInformationAction> output_action{};
  /// Whether prompts are checked by the expression; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the expression; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailRegexView*);

/// Personal or secret data that a guardrail blocks or masks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSensitiveInformationPolicy.html
struct GuardrailSensitiveInformationPolicyView {
  /// Kinds of data that the guardrail knows how to detect.
  std::span<const GuardrailPiiEntityView> pii_entities{};
  /// Data of the customer's own kinds, told by regular expressions.
  std::span<const GuardrailRegexView> regexes{};
};
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyView*);

}  // namespace outcrop::bedrock
