// GuardrailChecksUsageResults and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct GuardrailChecksContentFilterUsageView;
struct GuardrailChecksPromptAttackUsageView;
struct GuardrailChecksSensitiveInformationUsageView;
struct GuardrailChecksUsageResultsView;

/// What the check for harmful content is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterUsage.html
struct GuardrailChecksContentFilterUsage {
  /// The text units that were processed.
  std::int32_t text_units{};

  friend bool operator==(const GuardrailChecksContentFilterUsage&, const GuardrailChecksContentFilterUsage&) = default;
};
GuardrailChecksContentFilterUsage to_owned(const GuardrailChecksContentFilterUsageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterUsage& in);

/// What the check for attacks is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackUsage.html
struct GuardrailChecksPromptAttackUsage {
  /// The text units that were processed.
  std::int32_t text_units{};

  friend bool operator==(const GuardrailChecksPromptAttackUsage&, const GuardrailChecksPromptAttackUsage&) = default;
};
GuardrailChecksPromptAttackUsage to_owned(const GuardrailChecksPromptAttackUsageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackUsage& in);

/// What the check for personal and secret data is billed by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationUsage.html
struct GuardrailChecksSensitiveInformationUsage {
  /// The text units that were processed.
  std::int32_t text_units{};

  friend bool operator==(const GuardrailChecksSensitiveInformationUsage&,
                         const GuardrailChecksSensitiveInformationUsage&) = default;
};
GuardrailChecksSensitiveInformationUsage to_owned(const GuardrailChecksSensitiveInformationUsageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationUsage& in);

/// What the checks are billed by; those that were not asked for are absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksUsageResults.html
struct GuardrailChecksUsageResults {
  /// Usage of the check for harmful content.
  std::optional<GuardrailChecksContentFilterUsage> content_filter{};
  /// What the check for prompt attacks is billed for.
  std::optional<GuardrailChecksPromptAttackUsage> prompt_attack{};
  /// Usage of the check for personal and secret data.
  std::optional<GuardrailChecksSensitiveInformationUsage> sensitive_information{};

  friend bool operator==(const GuardrailChecksUsageResults&, const GuardrailChecksUsageResults&) = default;
};
GuardrailChecksUsageResults to_owned(const GuardrailChecksUsageResultsView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksUsageResults& in);

}  // namespace outcrop::bedrock_runtime
