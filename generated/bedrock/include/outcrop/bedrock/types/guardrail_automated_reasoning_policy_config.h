// GuardrailAutomatedReasoningPolicyConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock {

struct GuardrailAutomatedReasoningPolicyConfig {
  /// Required.
  std::optional<std::vector<std::string>> policies{};
  std::optional<double> confidence_threshold{};
};

}  // namespace outcrop::bedrock
