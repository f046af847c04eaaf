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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentDeltaEvent.html
struct ContentDeltaEvent {
  std::optional<std::string> stdout_{};
  std::optional<std::string> stderr_{};

  friend bool operator==(const ContentDeltaEvent&, const ContentDeltaEvent&) = default;
};
ContentDeltaEvent to_owned(const ContentDeltaEventView& view);
void write_json(internal::JsonWriter& writer, const ContentDeltaEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStartEvent.html
struct ContentStartEvent {
  friend bool operator==(const ContentStartEvent&, const ContentStartEvent&) = default;
};
ContentStartEvent to_owned(const ContentStartEventView& view);
void write_json(internal::JsonWriter& writer, const ContentStartEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentStopEvent.html
struct ContentStopEvent {
  std::int32_t exit_code{};
  std::optional<OwnedOpen<CommandExecutionStatus>> status{};

  friend bool operator==(const ContentStopEvent&, const ContentStopEvent&) = default;
};
ContentStopEvent to_owned(const ContentStopEventView& view);
void write_json(internal::JsonWriter& writer, const ContentStopEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResponseChunk.html
struct ResponseChunk {
  std::optional<ContentStartEvent> content_start{};
  Box<ContentDeltaEvent> content_delta{};
  std::optional<ContentStopEvent> content_stop{};

  friend bool operator==(const ResponseChunk&, const ResponseChunk&) = default;
};
ResponseChunk to_owned(const ResponseChunkView& view);
void write_json(internal::JsonWriter& writer, const ResponseChunk& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandStreamOutput.html
struct InvokeAgentRuntimeCommandStreamOutput {
  Box<ResponseChunk> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeAgentRuntimeCommandStreamOutput&,
                         const InvokeAgentRuntimeCommandStreamOutput&) = default;
};
InvokeAgentRuntimeCommandStreamOutput to_owned(const InvokeAgentRuntimeCommandStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
