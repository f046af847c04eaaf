// GuardrailSensitiveInformationPolicy and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailPiiEntityView;
struct GuardrailRegexView;
struct GuardrailSensitiveInformationPolicyView;

/// A kind of personal or secret data, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntity.html
struct GuardrailPiiEntity {
  /// The kind of personal or secret data.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// What happens when such data is found, where `inputAction` or `outputAction` does not say otherwise.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  /// What happens when such data is found in a prompt.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  /// What happens when such data is found in an answer.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  /// Whether prompts are checked for such data; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for such data; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailPiiEntity&, const GuardrailPiiEntity&) = default;
};
GuardrailPiiEntity to_owned(const GuardrailPiiEntityView& view);
void write_json(internal::JsonWriter& writer, const GuardrailPiiEntity& in);

/// A regular expression for data of the customer's own kind, and what happens when it matches.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailRegex.html
struct GuardrailRegex {
  /// The short name, which traces and masks show in place of the data.
  std::string name{};
  /// A note on what the expression stands for.
  std::optional<std::string> description{};
  /// The regular expression that finds the data.
  std::string pattern{};
  /// What happens on a match, where `inputAction` or `outputAction` does not say otherwise.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  /// What happens on a match in a prompt.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  /// What happens on a match in an answer.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  /// Whether prompts are checked by the expression; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the expression; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailRegex&, const GuardrailRegex&) = default;
};
GuardrailRegex to_owned(const GuardrailRegexView& view);
void write_json(internal::JsonWriter& writer, const GuardrailRegex& in);

/// Personal or secret data that a guardrail blocks or masks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSensitiveInformationPolicy.html
struct GuardrailSensitiveInformationPolicy {
  /// Kinds of data that the guardrail knows how to detect.
  std::optional<std::vector<GuardrailPiiEntity>> pii_entities{};
  /// Data of the customer's own kinds, told by regular expressions.
  std::optional<std::vector<GuardrailRegex>> regexes{};

  friend bool operator==(const GuardrailSensitiveInformationPolicy&,
                         const GuardrailSensitiveInformationPolicy&) = default;
};
GuardrailSensitiveInformationPolicy to_owned(const GuardrailSensitiveInformationPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicy& in);

}  // namespace outcrop::bedrock
