// GuardrailCoverageView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

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
  std::optional<GuardrailTextCharactersCoverageView> text_characters{};
  std::optional<GuardrailImageCoverageView> images{};
};

}  // namespace outcrop::bedrock_runtime
