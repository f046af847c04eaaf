// InvocationStepView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_S3Location.html
struct S3LocationView {
  /// The object as s3://bucket/key.
  std::string_view uri{};
};
const internal::Schema& schema_of(const S3LocationView*);

/// The picture itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageSource.html
struct ImageSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  /// The bytes of the file; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// An object in Amazon S3 that holds the file.
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ImageSourceView*);

/// A picture that a session keeps.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageBlock.html
struct ImageBlockView {
  /// The picture's file format.
  Open<ImageFormat> format{};
  /// The picture itself, or where it is stored.
  ImageSourceView source{};
};
const internal::Schema& schema_of(const ImageBlockView*);

/// One piece of what a session keeps.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_BedrockSessionContentBlock.html
struct BedrockSessionContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    unknown,
  };

  Member member{};
  /// A text that the session keeps.
  OptionalRef<std::string_view> text{};
  /// A picture that the session keeps.
  OptionalRef<ImageBlockView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const BedrockSessionContentBlockView*);

/// What a step keeps.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStepPayload.html
struct InvocationStepPayloadView {
  enum class Member : std::uint16_t {
    none,
    content_blocks,
    unknown,
  };

  Member member{};
  /// Texts and pictures, in order.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const BedrockSessionContentBlockView>> content_blocks{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvocationStepPayloadView*);

/// A step that a session keeps: the state of a conversation at one point.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStep.html
struct InvocationStepView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The id of the invocation that the step belongs to, a UUID.
  std::string_view invocation_id{};
  /// The step's id, a UUID.
  std::string_view invocation_step_id{};
  /// When the step was made.
  Timestamp invocation_step_time{};
  /// What the step keeps.
  InvocationStepPayloadView payload{};
};
const internal::Schema& schema_of(const InvocationStepView*);

}  // namespace outcrop::bedrock_agent_runtime
