// GuardrailAutomatedReasoningPolicyConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock {

/// Automated reasoning policies to check answers against.
struct GuardrailAutomatedReasoningPolicyConfig {
  /// The ARNs of the policies, each of a numbered version.
  ///
  /// Required.
  std::optional<std::vector<std::string>> policies{};
  /// How sure, from 0 to 1, a finding has to be before the guardrail acts on it.
  std::optional<double> confidence_threshold{};
};

}  // namespace outcrop::bedrock
