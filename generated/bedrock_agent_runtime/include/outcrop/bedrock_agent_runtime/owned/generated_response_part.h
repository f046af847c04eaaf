// GeneratedResponsePart and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agent_runtime {

struct SpanView;
struct TextResponsePartView;
struct GeneratedResponsePartView;

/// A range of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Span.html
struct Span {
  /// The position of the character where the range begins.
  std::optional<std::int32_t> start{};
  /// The position of the character where the range ends.
  std::optional<std::int32_t> end{};

  friend bool operator==(const Span&, const Span&) = default;
};
Span to_owned(const SpanView& view);
void write_json(internal::JsonWriter& writer, const Span& in);

/// A part of the answer and its place.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextResponsePart.html
struct TextResponsePart {
  /// A piece of the answer that the same sources support.
  std::optional<std::string> text{};
  /// Where it stands in the answer.
  std::optional<Span> span{};

  friend bool operator==(const TextResponsePart&, const TextResponsePart&) = default;
};
TextResponsePart to_owned(const TextResponsePartView& view);
void write_json(internal::JsonWriter& writer, const TextResponsePart& in);

/// A part of the answer that rests on sources.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GeneratedResponsePart.html
struct GeneratedResponsePart {
  /// The text and its place in the answer.
  ///
  /// Sensitive: never logged.
  Box<TextResponsePart> text_response_part{};

  friend bool operator==(const GeneratedResponsePart&, const GeneratedResponsePart&) = default;
};
GeneratedResponsePart to_owned(const GeneratedResponsePartView& view);
void write_json(internal::JsonWriter& writer, const GeneratedResponsePart& in);

}  // namespace outcrop::bedrock_agent_runtime
