// GuardrailAutomatedReasoningPolicyConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Automated reasoning policies to check answers against.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailAutomatedReasoningPolicyConfig.html
struct GuardrailAutomatedReasoningPolicyConfig {
  /// The ARNs of the policies, each of a numbered version.
  ///
  /// Required. 1 to 2 entries.
  std::optional<std::vector<std::string>> policies{};
  /// How sure, from 0 to 1, a finding has to be before the guardrail acts on it.
  ///
  /// 0 to 1.
  std::optional<double> confidence_threshold{};

  friend bool operator==(const GuardrailAutomatedReasoningPolicyConfig&,
                         const GuardrailAutomatedReasoningPolicyConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicyConfig& in);

}  // namespace outcrop::bedrock
