// GuardrailCoverage and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct GuardrailImageCoverageView;
struct GuardrailTextCharactersCoverageView;
struct GuardrailCoverageView;

/// How many pictures the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailImageCoverage.html
struct GuardrailImageCoverage {
  /// The pictures that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All pictures of the request.
  std::optional<std::int32_t> total{};

  friend bool operator==(const GuardrailImageCoverage&, const GuardrailImageCoverage&) = default;
};
GuardrailImageCoverage to_owned(const GuardrailImageCoverageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailImageCoverage& in);

/// How much text the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTextCharactersCoverage.html
struct GuardrailTextCharactersCoverage {
  /// The characters that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All characters of the request's text.
  std::optional<std::int32_t> total{};

  friend bool operator==(const GuardrailTextCharactersCoverage&, const GuardrailTextCharactersCoverage&) = default;
};
GuardrailTextCharactersCoverage to_owned(const GuardrailTextCharactersCoverageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTextCharactersCoverage& in);

/// How much of the content the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCoverage.html
struct GuardrailCoverage {
  /// How much of the text.
  std::optional<GuardrailTextCharactersCoverage> text_characters{};
  /// How many of the pictures.
  std::optional<GuardrailImageCoverage> images{};

  friend bool operator==(const GuardrailCoverage&, const GuardrailCoverage&) = default;
};
GuardrailCoverage to_owned(const GuardrailCoverageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailCoverage& in);

}  // namespace outcrop::bedrock_runtime
