// GuardrailSensitiveInformationPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailPiiEntityConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailRegexConfig {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> pattern{};
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> action{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> input_action{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailSensitiveInformationPolicyConfig {
  std::optional<std::vector<GuardrailPiiEntityConfig>> pii_entities_config{};
  std::optional<std::vector<GuardrailRegexConfig>> regexes_config{};
};

}  // namespace outcrop::bedrock
