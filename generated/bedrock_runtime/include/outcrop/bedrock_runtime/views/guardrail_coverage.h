// GuardrailCoverageView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

struct GuardrailImageCoverageView {
  std::optional<std::int32_t> guarded{};
  std::optional<std::int32_t> total{};
};

struct GuardrailTextCharactersCoverageView {
  std::optional<std::int32_t> guarded{};
  std::optional<std::int32_t> total{};
};

struct GuardrailCoverageView {
  OptionalRef<GuardrailTextCharactersCoverageView> text_characters{};
  OptionalRef<GuardrailImageCoverageView> images{};
};

}  // namespace outcrop::bedrock_runtime
