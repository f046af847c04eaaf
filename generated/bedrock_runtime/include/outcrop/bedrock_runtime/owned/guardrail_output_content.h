// GuardrailOutputContent.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct GuardrailOutputContentView;

/// A text to use in place of the one that was assessed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailOutputContent.html
struct GuardrailOutputContent {
  /// The guardrail's message for blocked content, or the content with sensitive parts masked.
  std::optional<std::string> text{};

  friend bool operator==(const GuardrailOutputContent&, const GuardrailOutputContent&) = default;
};
GuardrailOutputContent to_owned(const GuardrailOutputContentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailOutputContent& in);

}  // namespace outcrop::bedrock_runtime
