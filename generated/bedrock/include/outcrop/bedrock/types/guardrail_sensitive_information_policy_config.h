// GuardrailSensitiveInformationPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A kind of personal or secret data, and what happens when it is found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntityConfig.html
struct GuardrailPiiEntityConfig {
  /// The kind of personal or secret data.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// What happens when such data is found, where `inputAction` or `outputAction` does not say otherwise.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  /// What happens when such data is found in a prompt. Absent: `action`.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  /// What happens when such data is found in an answer. Absent: `action`.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  /// Whether prompts are checked for such data at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for such data at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailPiiEntityConfig&, const GuardrailPiiEntityConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityConfig& in);

/// A regular expression for data of the customer's own kind, and what happens when it matches.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailRegexConfig.html
struct GuardrailRegexConfig {
  /// A short name, which traces and masks show in place of the data.
  ///
  /// Required. 1 to 100 characters.
  std::optional<std::string> name{};
  /// A note on what the expression stands for.
  ///
  /// 1 to 1000 characters.
  std::optional<std::string> description{};
  /// The regular expression that finds the data; lookaround is not supported.
  ///
  /// Required. 1 to 500 characters.
  std::optional<std::string> pattern{};
  /// What happens on a match, where `inputAction` or `outputAction` does not say otherwise.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  /// What happens on a match in a prompt. Absent: `action`.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  /// What happens on a match in an answer. Absent: `action`.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  /// Whether prompts are checked by the expression at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked by the expression at all; where not, nothing is charged or reported. Absent: true.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailRegexConfig&, const GuardrailRegexConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailRegexConfig& in);

/// Personal or secret data that a guardrail blocks or masks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSensitiveInformationPolicyConfig.html
struct GuardrailSensitiveInformationPolicyConfig {
  /// Kinds of data that the guardrail knows how to detect.
  ///
  /// At least 1 entry.
  std::optional<std::vector<GuardrailPiiEntityConfig>> pii_entities_config{};
  /// Data of the customer's own kinds, told by regular expressions.
  ///
  /// 1 to 10 entries.
  std::optional<std::vector<GuardrailRegexConfig>> regexes_config{};

  friend bool operator==(const GuardrailSensitiveInformationPolicyConfig&,
                         const GuardrailSensitiveInformationPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyConfig& in);

}  // namespace outcrop::bedrock
