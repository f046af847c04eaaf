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

/// The next piece of a command's output.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentDeltaEvent.html
struct ContentDeltaEventView {
  /// What the command wrote to standard output; absent where this piece has none.
  std::optional<std::string_view> stdout_{};
  /// What the command wrote to standard error; absent where this piece has none.
  std::optional<std::string_view> stderr_{};
};
const internal::Schema& schema_of(const ContentDeltaEventView*);

/// Says that the command runs. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStartEvent.html
struct ContentStartEventView {};
const internal::Schema& schema_of(const ContentStartEventView*);

/// Says how the command ended.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStopEvent.html
struct ContentStopEventView {
  /// The command's exit code; -1 where the service itself could not run it.
  std::int32_t exit_code{};
  /// Whether the command ended by itself or ran out of time.
  Open<CommandExecutionStatus> status{};
};
const internal::Schema& schema_of(const ContentStopEventView*);

/// What a command does. One member is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResponseChunk.html
struct ResponseChunkView {
  /// The command runs; the first event.
  OptionalRef<ContentStartEventView> content_start{};
  /// A piece of the command's output.
  OptionalRef<ContentDeltaEventView> content_delta{};
  /// The command has ended; the last event.
  OptionalRef<ContentStopEventView> content_stop{};
};
const internal::Schema& schema_of(const ResponseChunkView*);

/// What InvokeAgentRuntimeCommand sends: what the command does, or an error that ends the stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandStreamOutput.html
struct InvokeAgentRuntimeCommandStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    chunk,
    unknown,
  };

  Member member{};
  /// The command's start, a piece of its output, or its end.
  OptionalRef<ResponseChunkView> chunk{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeCommandStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
