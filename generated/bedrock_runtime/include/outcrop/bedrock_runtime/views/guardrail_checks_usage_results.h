// GuardrailChecksUsageResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/optional_ref.h"

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
  OptionalRef<GuardrailChecksContentFilterUsageView> content_filter{};
  OptionalRef<GuardrailChecksPromptAttackUsageView> prompt_attack{};
  OptionalRef<GuardrailChecksSensitiveInformationUsageView> sensitive_information{};
};

}  // namespace outcrop::bedrock_runtime
