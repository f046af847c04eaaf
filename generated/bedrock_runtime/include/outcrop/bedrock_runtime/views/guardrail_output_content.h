// GuardrailOutputContentView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// A text to use in place of the one that was assessed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailOutputContent.html
struct GuardrailOutputContentView {
  /// The guardrail's message for blocked content, or the content with sensitive parts masked.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const GuardrailOutputContentView*);

}  // namespace outcrop::bedrock_runtime
