// InvokeAgentRuntimeCommandStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct ContentDeltaEventView;
struct ContentStartEventView;
struct ContentStopEventView;
struct ResponseChunkView;
struct InvokeAgentRuntimeCommandStreamOutputView;

/// The next piece of a command's output.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentDeltaEvent.html
struct ContentDeltaEvent {
  /// What the command wrote to standard output; absent where this piece has none.
  std::optional<std::string> stdout_{};
  /// What the command wrote to standard error; absent where this piece has none.
  std::optional<std::string> stderr_{};

  friend bool operator==(const ContentDeltaEvent&, const ContentDeltaEvent&) = default;
};
ContentDeltaEvent to_owned(const ContentDeltaEventView& view);
void write_json(internal::JsonWriter& writer, const ContentDeltaEvent& in);

/// Says that the command runs. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStartEvent.html
struct ContentStartEvent {
  friend bool operator==(const ContentStartEvent&, const ContentStartEvent&) = default;
};
ContentStartEvent to_owned(const ContentStartEventView& view);
void write_json(internal::JsonWriter& writer, const ContentStartEvent& in);

/// Says how the command ended.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStopEvent.html
struct ContentStopEvent {
  /// The command's exit code; -1 where the service itself could not run it.
  std::int32_t exit_code{};
  /// Whether the command ended by itself or ran out of time.
  std::optional<OwnedOpen<CommandExecutionStatus>> status{};

  friend bool operator==(const ContentStopEvent&, const ContentStopEvent&) = default;
};
ContentStopEvent to_owned(const ContentStopEventView& view);
void write_json(internal::JsonWriter& writer, const ContentStopEvent& in);

/// What a command does. One member is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResponseChunk.html
struct ResponseChunk {
  /// The command runs; the first event.
  std::optional<ContentStartEvent> content_start{};
  /// A piece of the command's output.
  Box<ContentDeltaEvent> content_delta{};
  /// The command has ended; the last event.
  std::optional<ContentStopEvent> content_stop{};

  friend bool operator==(const ResponseChunk&, const ResponseChunk&) = default;
};
ResponseChunk to_owned(const ResponseChunkView& view);
void write_json(internal::JsonWriter& writer, const ResponseChunk& in);

/// What InvokeAgentRuntimeCommand sends: what the command does, or an error that ends the stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandStreamOutput.html
struct InvokeAgentRuntimeCommandStreamOutput {
  /// The command's start, a piece of its output, or its end.
  Box<ResponseChunk> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeAgentRuntimeCommandStreamOutput&,
                         const InvokeAgentRuntimeCommandStreamOutput&) = default;
};
InvokeAgentRuntimeCommandStreamOutput to_owned(const InvokeAgentRuntimeCommandStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
