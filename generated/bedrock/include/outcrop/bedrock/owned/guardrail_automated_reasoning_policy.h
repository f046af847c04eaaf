// GuardrailAutomatedReasoningPolicy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct GuardrailAutomatedReasoningPolicyView;

/// The automated reasoning policies that a guardrail checks answers against.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailAutomatedReasoningPolicy.html
struct GuardrailAutomatedReasoningPolicy {
  /// The ARNs of the policies, each of a numbered version.
  std::optional<std::vector<std::string>> policies{};
  /// How sure, from 0 to 1, a finding has to be before the guardrail acts on it.
  std::optional<double> confidence_threshold{};

  friend bool operator==(const GuardrailAutomatedReasoningPolicy&, const GuardrailAutomatedReasoningPolicy&) = default;
};
GuardrailAutomatedReasoningPolicy to_owned(const GuardrailAutomatedReasoningPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicy& in);

}  // namespace outcrop::bedrock
