// GuardrailChecksUsageResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::bedrock_runtime {

struct GuardrailChecksContentFilterUsageView {
  std::int32_t text_units{};
};

struct GuardrailChecksPromptAttackUsageView {
  std::int32_t text_units{};
};

struct GuardrailChecksSensitiveInformationUsageView {
  std::int32_t text_units{};
};

struct GuardrailChecksUsageResultsView {
  std::optional<GuardrailChecksContentFilterUsageView> content_filter{};
  std::optional<GuardrailChecksPromptAttackUsageView> prompt_attack{};
  std::optional<GuardrailChecksSensitiveInformationUsageView> sensitive_information{};
};

}  // namespace outcrop::bedrock_runtime
