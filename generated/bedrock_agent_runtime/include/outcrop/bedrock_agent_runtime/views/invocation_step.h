// InvocationStepView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct S3LocationView {
  std::string_view uri{};
};

/// `member` tells which one is set.
struct ImageSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ImageBlockView {
  Open<ImageFormat> format{};
  ImageSourceView source{};
};

/// `member` tells which one is set.
struct BedrockSessionContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<ImageBlockView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct InvocationStepPayloadView {
  enum class Member : std::uint16_t {
    none,
    content_blocks,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const BedrockSessionContentBlockView>> content_blocks{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct InvocationStepView {
  std::string_view session_id{};
  std::string_view invocation_id{};
  std::string_view invocation_step_id{};
  Timestamp invocation_step_time{};
  InvocationStepPayloadView payload{};
};

}  // namespace outcrop::bedrock_agent_runtime
