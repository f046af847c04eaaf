// InvocationStepPayload and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_S3Location.html
struct S3Location {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching ^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}$.
  std::optional<std::string> uri{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

/// The picture itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageSource.html
struct ImageSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the file.
  Box<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ImageSource&, const ImageSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageSource& in);

/// A picture that a session keeps.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageBlock.html
struct ImageBlock {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
  /// The picture itself, or where it is stored.
  ///
  /// Required.
  Box<ImageSource> source{};

  friend bool operator==(const ImageBlock&, const ImageBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageBlock& in);

/// One piece of what a session keeps.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockSessionContentBlock.html
struct BedrockSessionContentBlock {
  /// A text that the session keeps.
  ///
  /// At least 1 character.
  std::optional<std::string> text{};
  /// A picture that the session keeps.
  Box<ImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const BedrockSessionContentBlock&, const BedrockSessionContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockSessionContentBlock& in);

/// What a step keeps.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStepPayload.html
struct InvocationStepPayload {
  /// Texts and pictures, in order.
  ///
  /// At least 1 entry. Sensitive: never logged.
  std::optional<std::vector<BedrockSessionContentBlock>> content_blocks{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvocationStepPayload&, const InvocationStepPayload&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationStepPayload& in);

}  // namespace outcrop::bedrock_agent_runtime
