// AccountEnforcedGuardrailInferenceInputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct ModelEnforcement {
  /// Required.
  std::optional<std::vector<std::string>> included_models{};
  /// Required.
  std::optional<std::vector<std::string>> excluded_models{};
};

struct SelectiveContentGuarding {
  std::optional<OwnedOpen<SelectiveGuardingMode>> system{};
  std::optional<OwnedOpen<SelectiveGuardingMode>> messages{};
};

struct AccountEnforcedGuardrailInferenceInputConfiguration {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  /// Required.
  std::optional<std::string> guardrail_version{};
  std::optional<SelectiveContentGuarding> selective_content_guarding{};
  std::optional<ModelEnforcement> model_enforcement{};
};

}  // namespace outcrop::bedrock
