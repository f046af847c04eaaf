// GuardrailAutomatedReasoningPolicyView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// The automated reasoning policies that a guardrail checks answers against.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailAutomatedReasoningPolicy.html
struct GuardrailAutomatedReasoningPolicyView {
  /// The ARNs of the policies, each of a numbered version.
  std::span<const std::string_view> policies{};
  /// How sure, from 0 to 1, a finding has to be before the guardrail acts on it.
  std::optional<double> confidence_threshold{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningPolicyView*);

}  // namespace outcrop::bedrock
