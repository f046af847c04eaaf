// GeneratedResponsePartView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct SpanView {
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct TextResponsePartView {
  std::optional<std::string_view> text{};
  OptionalRef<SpanView> span{};
};

struct GeneratedResponsePartView {
  /// Sensitive: never logged.
  OptionalRef<TextResponsePartView> text_response_part{};
};

}  // namespace outcrop::bedrock_agent_runtime
