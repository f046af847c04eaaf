// ErrorBlockView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_runtime {

struct ErrorBlockView {
  std::optional<std::string_view> message{};
};

}  // namespace outcrop::bedrock_runtime
