// GuardrailChecksResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

struct GuardrailChecksContentFilterResultEntryView {
  Open<GuardrailChecksContentFilterCategory> category{};
  double severity_score{};
};

struct GuardrailChecksContentFilterResultView {
  std::span<const GuardrailChecksContentFilterResultEntryView> results{};
};

struct GuardrailChecksPromptAttackResultEntryView {
  Open<GuardrailChecksPromptAttackCategory> category{};
  double severity_score{};
};

struct GuardrailChecksPromptAttackResultView {
  std::span<const GuardrailChecksPromptAttackResultEntryView> results{};
};

struct GuardrailChecksSensitiveInformationResultEntryView {
  Open<GuardrailChecksSensitiveInformationEntityType> type{};
  double confidence_score{};
  std::int32_t begin_offset{};
  std::int32_t end_offset{};
  std::int32_t message_index{};
  std::int32_t content_index{};
};

struct GuardrailChecksSensitiveInformationResultView {
  std::span<const GuardrailChecksSensitiveInformationResultEntryView> results{};
  std::optional<bool> truncated{};
};

struct GuardrailChecksResultsView {
  OptionalRef<GuardrailChecksContentFilterResultView> content_filter{};
  OptionalRef<GuardrailChecksPromptAttackResultView> prompt_attack{};
  OptionalRef<GuardrailChecksSensitiveInformationResultView> sensitive_information{};
};

}  // namespace outcrop::bedrock_runtime
