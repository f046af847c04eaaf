// GuardrailAutomatedReasoningPolicyView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace outcrop::bedrock {

struct GuardrailAutomatedReasoningPolicyView {
  std::span<const std::string_view> policies{};
  std::optional<double> confidence_threshold{};
};

}  // namespace outcrop::bedrock
