// GuardrailChecksConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct GuardrailChecksContentFilterCategoryConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksContentFilterCategory>> category{};
};

struct GuardrailChecksContentFilterConfig {
  /// Required.
  std::optional<std::vector<GuardrailChecksContentFilterCategoryConfig>> categories{};
};

struct GuardrailChecksPromptAttackCategoryConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksPromptAttackCategory>> category{};
};

struct GuardrailChecksPromptAttackConfig {
  /// Required.
  std::optional<std::vector<GuardrailChecksPromptAttackCategoryConfig>> categories{};
};

struct GuardrailChecksSensitiveInformationEntityConfig {
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksSensitiveInformationEntityType>> type{};
};

struct GuardrailChecksSensitiveInformationConfig {
  /// Required.
  std::optional<std::vector<GuardrailChecksSensitiveInformationEntityConfig>> entities{};
};

struct GuardrailChecksConfig {
  std::optional<GuardrailChecksContentFilterConfig> content_filter{};
  std::optional<GuardrailChecksPromptAttackConfig> prompt_attack{};
  std::optional<GuardrailChecksSensitiveInformationConfig> sensitive_information{};
};

}  // namespace outcrop::bedrock_runtime
