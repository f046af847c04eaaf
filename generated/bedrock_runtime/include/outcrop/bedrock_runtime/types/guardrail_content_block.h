// GuardrailContentBlock and the shapes that only it holds: parts of requests.
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
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailImageSource.html
struct GuardrailImageSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailImageSource&, const GuardrailImageSource&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailImageSource& in);

/// A picture for ApplyGuardrail.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailImageBlock.html
struct GuardrailImageBlock {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailImageFormat>> format{};
  /// The picture itself.
  ///
  /// Required. Sensitive: never logged.
  Box<GuardrailImageSource> source{};

  friend bool operator==(const GuardrailImageBlock&, const GuardrailImageBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailImageBlock& in);

/// A text for ApplyGuardrail.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTextBlock.html
struct GuardrailTextBlock {
  /// The text to assess.
  ///
  /// Required.
  std::optional<std::string> text{};
  /// What part the text plays. Absent: it is assessed by all policies.
  std::optional<std::vector<OwnedOpen<GuardrailContentQualifier>>> qualifiers{};

  friend bool operator==(const GuardrailTextBlock&, const GuardrailTextBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailTextBlock& in);

/// A piece of content for ApplyGuardrail.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentBlock.html
struct GuardrailContentBlock {
  /// A text to assess.
  Box<GuardrailTextBlock> text{};
  /// A picture to assess.
  ///
  /// Sensitive: never logged.
  Box<GuardrailImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailContentBlock&, const GuardrailContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailContentBlock& in);

}  // namespace outcrop::bedrock_runtime
