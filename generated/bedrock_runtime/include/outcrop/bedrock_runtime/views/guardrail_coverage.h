// GuardrailCoverageView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

/// How many pictures the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailImageCoverage.html
struct GuardrailImageCoverageView {
  /// The pictures that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All pictures of the request.
  std::optional<std::int32_t> total{};
};
const internal::Schema& schema_of(const GuardrailImageCoverageView*);

/// How much text the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTextCharactersCoverage.html
struct GuardrailTextCharactersCoverageView {
  /// The characters that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All characters of the request's text.
  std::optional<std::int32_t> total{};
};
const internal::Schema& schema_of(const GuardrailTextCharactersCoverageView*);

/// How much of the content the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCoverage.html
struct GuardrailCoverageView {
  /// How much of the text.
  OptionalRef<GuardrailTextCharactersCoverageView> text_characters{};
  /// How many of the pictures.
  OptionalRef<GuardrailImageCoverageView> images{};
};
const internal::Schema& schema_of(const GuardrailCoverageView*);

}  // namespace outcrop::bedrock_runtime
