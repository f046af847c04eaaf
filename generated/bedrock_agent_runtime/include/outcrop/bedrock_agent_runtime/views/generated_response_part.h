// GeneratedResponsePartView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A range of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Span.html
struct SpanView {
  /// The position of the character where the range begins.
  std::optional<std::int32_t> start{};
  /// The position of the character where the range ends.
  std::optional<std::int32_t> end{};
};
const internal::Schema& schema_of(const SpanView*);

/// A part of the answer and its place.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextResponsePart.html
struct TextResponsePartView {
  /// A piece of the answer that the same sources support.
  std::optional<std::string_view> text{};
  /// Where it stands in the answer.
  OptionalRef<SpanView> span{};
};
const internal::Schema& schema_of(const TextResponsePartView*);

/// A part of the answer that rests on sources.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GeneratedResponsePart.html
struct GeneratedResponsePartView {
  /// The text and its place in the answer.
  ///
  /// Sensitive: never logged.
  OptionalRef<TextResponsePartView> text_response_part{};
};
const internal::Schema& schema_of(const GeneratedResponsePartView*);

}  // namespace outcrop::bedrock_agent_runtime
