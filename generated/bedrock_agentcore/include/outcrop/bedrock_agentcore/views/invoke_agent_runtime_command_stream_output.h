// InvokeAgentRuntimeCommandStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentDeltaEvent.html
struct ContentDeltaEventView {
  std::optional<std::string_view> stdout_{};
  std::optional<std::string_view> stderr_{};
};
const internal::Schema& schema_of(const ContentDeltaEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStartEvent.html
struct ContentStartEventView {};
const internal::Schema& schema_of(const ContentStartEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStopEvent.html
struct ContentStopEventView {
  std::int32_t exit_code{};
  Open<CommandExecutionStatus> status{};
};
const internal::Schema& schema_of(const ContentStopEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResponseChunk.html
struct ResponseChunkView {
  OptionalRef<ContentStartEventView> content_start{};
  OptionalRef<ContentDeltaEventView> content_delta{};
  OptionalRef<ContentStopEventView> content_stop{};
};
const internal::Schema& schema_of(const ResponseChunkView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandStreamOutput.html
struct InvokeAgentRuntimeCommandStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    chunk,
    unknown,
  };

  Member member{};
  OptionalRef<ResponseChunkView> chunk{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeCommandStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
