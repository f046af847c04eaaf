// GuardrailOutputContentView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_runtime {

struct GuardrailOutputContentView {
  std::optional<std::string_view> text{};
};

}  // namespace outcrop::bedrock_runtime
