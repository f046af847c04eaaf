// GuardrailTopicPolicyConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailTopicConfig {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> definition{};
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> examples{};
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> input_action{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> output_action{};
  std::optional<bool> input_enabled{};
  std::optional<bool> output_enabled{};
};

struct GuardrailTopicsTierConfig {
  /// Required. Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicsTierName>> tier_name{};
};

struct GuardrailTopicPolicyConfig {
  /// Required.
  std::optional<std::vector<GuardrailTopicConfig>> topics_config{};
  std::optional<GuardrailTopicsTierConfig> tier_config{};
};

}  // namespace outcrop::bedrock
