// GuardrailConverseContentBlock and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The picture itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseImageSource.html
struct GuardrailConverseImageSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailConverseImageSource&, const GuardrailConverseImageSource&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConverseImageSource& in);

/// A picture for the guardrail and the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseImageBlock.html
struct GuardrailConverseImageBlock {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailConverseImageFormat>> format{};
  /// The picture itself.
  ///
  /// Required. Sensitive: never logged.
  Box<GuardrailConverseImageSource> source{};

  friend bool operator==(const GuardrailConverseImageBlock&, const GuardrailConverseImageBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConverseImageBlock& in);

/// A text for the guardrail and the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseTextBlock.html
struct GuardrailConverseTextBlock {
  /// The text that the guardrail assesses and the model reads.
  ///
  /// Required.
  std::optional<std::string> text{};
  /// What part the text plays for the guardrail. Absent: it is assessed by all policies.
  std::optional<std::vector<OwnedOpen<GuardrailConverseContentQualifier>>> qualifiers{};

  friend bool operator==(const GuardrailConverseTextBlock&, const GuardrailConverseTextBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConverseTextBlock& in);

/// Marks content of a conversation for the guardrail. Where any content is marked, only marked content is
/// assessed.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseContentBlock.html
struct GuardrailConverseContentBlock {
  /// A text for the guardrail and the model.
  Box<GuardrailConverseTextBlock> text{};
  /// A picture for the guardrail and the model.
  ///
  /// Sensitive: never logged.
  Box<GuardrailConverseImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailConverseContentBlock&, const GuardrailConverseContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConverseContentBlock& in);

}  // namespace outcrop::bedrock_runtime
