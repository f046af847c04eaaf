// GuardrailChecksUsageResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

/// What the check for harmful content is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterUsage.html
struct GuardrailChecksContentFilterUsageView {
  /// The text units that were processed.
  std::int32_t text_units{};
};
const internal::Schema& schema_of(const GuardrailChecksContentFilterUsageView*);

/// What the check for attacks is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackUsage.html
struct GuardrailChecksPromptAttackUsageView {
  /// The text units that were processed.
  std::int32_t text_units{};
};
const internal::Schema& schema_of(const GuardrailChecksPromptAttackUsageView*);

/// What the check for personal and secret data is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationUsage.html
struct GuardrailChecksSensitiveInformationUsageView {
  /// The text units that were processed.
  std::int32_t text_units{};
};
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationUsageView*);

/// What the checks are billed by; those that were not asked for are absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksUsageResults.html
struct GuardrailChecksUsageResultsView {
  /// Usage of the check for harmful content.
  OptionalRef<GuardrailChecksContentFilterUsageView> content_filter{};
  /// What the check for prompt attacks is billed for.
  OptionalRef<GuardrailChecksPromptAttackUsageView> prompt_attack{};
  /// Usage of the check for personal and secret data.
  OptionalRef<GuardrailChecksSensitiveInformationUsageView> sensitive_information{};
};
const internal::Schema& schema_of(const GuardrailChecksUsageResultsView*);

}  // namespace outcrop::bedrock_runtime
