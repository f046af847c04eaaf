// CitationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"

namespace outcrop::bedrock_agent_runtime {

struct SpanView {
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct TextResponsePartView {
  std::optional<std::string_view> text{};
  std::optional<SpanView> span{};
};

struct GeneratedResponsePartView {
  /// Sensitive: never logged.
  std::optional<TextResponsePartView> text_response_part{};
};

struct CitationView {
  std::optional<GeneratedResponsePartView> generated_response_part{};
  std::span<const RetrievedReferenceView> retrieved_references{};
};

}  // namespace outcrop::bedrock_agent_runtime
