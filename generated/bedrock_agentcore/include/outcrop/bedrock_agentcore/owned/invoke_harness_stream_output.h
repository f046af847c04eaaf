// InvokeHarnessStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct HarnessReasoningContentBlockDeltaView;
struct HarnessToolResultBlockDeltaView;
struct HarnessToolResultMetadataBlockDeltaView;
struct HarnessToolUseBlockDeltaView;
struct HarnessContentBlockDeltaView;
struct HarnessContentBlockDeltaEventView;
struct HarnessToolResultBlockStartView;
struct HarnessToolUseBlockStartView;
struct HarnessContentBlockStartView;
struct HarnessContentBlockStartEventView;
struct HarnessContentBlockStopEventView;
struct HarnessHookEventView;
struct HarnessMessageStartEventView;
struct HarnessMessageStopEventView;
struct HarnessStreamMetricsView;
struct HarnessTokenUsageView;
struct HarnessMetadataEventView;
struct InvokeHarnessStreamOutputView;

/// A part of what the model thought.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningContentBlockDelta.html
struct HarnessReasoningContentBlockDelta {
  /// Text to append to the thoughts.
  std::optional<std::string> text{};
  /// Thoughts that the provider has encrypted. Send them back as they are.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> redacted_content{};
  /// A signature over the thoughts. Send it back with them.
  std::optional<std::string> signature{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessReasoningContentBlockDelta&, const HarnessReasoningContentBlockDelta&) = default;
};
HarnessReasoningContentBlockDelta to_owned(const HarnessReasoningContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlockDelta& in);

/// The next part of a tool's result.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockDelta.html
struct HarnessToolResultBlockDelta {
  /// Text to append to the result.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// JSON of the result.
  ///
  /// Sensitive: never logged.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolResultBlockDelta&, const HarnessToolResultBlockDelta&) = default;
};
HarnessToolResultBlockDelta to_owned(const HarnessToolResultBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockDelta& in);

/// The next part of the metadata of a tool's result.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultMetadataBlockDelta.html
struct HarnessToolResultMetadataBlockDelta {
  /// Text to append; all parts together are JSON.
  ///
  /// Sensitive: never logged.
  std::string metadata{};

  friend bool operator==(const HarnessToolResultMetadataBlockDelta&,
                         const HarnessToolResultMetadataBlockDelta&) = default;
};
HarnessToolResultMetadataBlockDelta to_owned(const HarnessToolResultMetadataBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultMetadataBlockDelta& in);

/// The next part of the arguments of a tool's call.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockDelta.html
struct HarnessToolUseBlockDelta {
  /// Text to append; all parts together are JSON.
  ///
  /// Sensitive: never logged.
  std::string input{};

  friend bool operator==(const HarnessToolUseBlockDelta&, const HarnessToolUseBlockDelta&) = default;
};
HarnessToolUseBlockDelta to_owned(const HarnessToolUseBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockDelta& in);

/// The next part of a piece of a message.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDelta.html
struct HarnessContentBlockDelta {
  /// Text to append to what is said.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Text to append to the input of a tool's call.
  Box<HarnessToolUseBlockDelta> tool_use{};
  /// Parts to append to a tool's result.
  std::optional<std::vector<HarnessToolResultBlockDelta>> tool_result{};
  /// A part of what the model thought.
  ///
  /// Sensitive: never logged.
  Box<HarnessReasoningContentBlockDelta> reasoning_content{};
  /// Text to append to the metadata of a tool's result.
  Box<HarnessToolResultMetadataBlockDelta> tool_result_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlockDelta&, const HarnessContentBlockDelta&) = default;
};
HarnessContentBlockDelta to_owned(const HarnessContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockDelta& in);

/// The next part of a piece of a message.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDeltaEvent.html
struct HarnessContentBlockDeltaEvent {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};
  /// The part to append.
  HarnessContentBlockDelta delta{};

  friend bool operator==(const HarnessContentBlockDeltaEvent&, const HarnessContentBlockDeltaEvent&) = default;
};
HarnessContentBlockDeltaEvent to_owned(const HarnessContentBlockDeltaEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockDeltaEvent& in);

/// The result of a tool begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockStart.html
struct HarnessToolResultBlockStart {
  /// The id of the call, which ties the result to it.
  std::string tool_use_id{};
  /// Whether the call succeeded.
  std::optional<OwnedOpen<HarnessToolUseStatus>> status{};

  friend bool operator==(const HarnessToolResultBlockStart&, const HarnessToolResultBlockStart&) = default;
};
HarnessToolResultBlockStart to_owned(const HarnessToolResultBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockStart& in);

/// A call of a tool begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockStart.html
struct HarnessToolUseBlockStart {
  /// The id of the call, which ties the result to it.
  std::string tool_use_id{};
  /// The tool to call.
  std::string name{};
  /// Who carries out the call.
  std::optional<OwnedOpen<HarnessToolUseType>> type{};
  /// The MCP server that has the tool, where one does.
  std::optional<std::string> server_name{};

  friend bool operator==(const HarnessToolUseBlockStart&, const HarnessToolUseBlockStart&) = default;
};
HarnessToolUseBlockStart to_owned(const HarnessToolUseBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockStart& in);

/// How a piece of a message begins, where that says more than that it does.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStart.html
struct HarnessContentBlockStart {
  /// A call of a tool begins.
  Box<HarnessToolUseBlockStart> tool_use{};
  /// The result of a tool begins.
  Box<HarnessToolResultBlockStart> tool_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlockStart&, const HarnessContentBlockStart&) = default;
};
HarnessContentBlockStart to_owned(const HarnessContentBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStart& in);

/// A piece of a message begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStartEvent.html
struct HarnessContentBlockStartEvent {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};
  /// What the piece is.
  HarnessContentBlockStart start{};

  friend bool operator==(const HarnessContentBlockStartEvent&, const HarnessContentBlockStartEvent&) = default;
};
HarnessContentBlockStartEvent to_owned(const HarnessContentBlockStartEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStartEvent& in);

/// A piece of a message is whole.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStopEvent.html
struct HarnessContentBlockStopEvent {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};

  friend bool operator==(const HarnessContentBlockStopEvent&, const HarnessContentBlockStopEvent&) = default;
};
HarnessContentBlockStopEvent to_owned(const HarnessContentBlockStopEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStopEvent& in);

/// A hook of the harness ran.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessHookEvent.html
struct HarnessHookEvent {
  /// The id of this run of the hook.
  std::string hook_event_id{};
  /// The hook's name.
  std::string name{};
  /// When in the agent's work the hook ran.
  std::optional<OwnedOpen<HarnessHookEventType>> type{};
  /// What the hook decided; set only where the agent waits for that.
  std::optional<OwnedOpen<HarnessHookDecision>> decision{};
  /// Why the hook decided so, in words.
  std::optional<std::string> reason{};

  friend bool operator==(const HarnessHookEvent&, const HarnessHookEvent&) = default;
};
HarnessHookEvent to_owned(const HarnessHookEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessHookEvent& in);

/// A message begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStartEvent.html
struct HarnessMessageStartEvent {
  /// Who speaks: the user or the agent.
  std::optional<OwnedOpen<HarnessConversationRole>> role{};

  friend bool operator==(const HarnessMessageStartEvent&, const HarnessMessageStartEvent&) = default;
};
HarnessMessageStartEvent to_owned(const HarnessMessageStartEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMessageStartEvent& in);

/// A message is whole.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStopEvent.html
struct HarnessMessageStopEvent {
  /// Why it ends here.
  std::optional<OwnedOpen<HarnessStopReason>> stop_reason{};

  friend bool operator==(const HarnessMessageStopEvent&, const HarnessMessageStopEvent&) = default;
};
HarnessMessageStopEvent to_owned(const HarnessMessageStopEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMessageStopEvent& in);

/// The time that a call took.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessStreamMetrics.html
struct HarnessStreamMetrics {
  /// Milliseconds from the request to the end of the answer.
  std::int64_t latency_ms{};

  friend bool operator==(const HarnessStreamMetrics&, const HarnessStreamMetrics&) = default;
};
HarnessStreamMetrics to_owned(const HarnessStreamMetricsView& view);
void write_json(internal::JsonWriter& writer, const HarnessStreamMetrics& in);

/// The tokens that were read and written.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTokenUsage.html
struct HarnessTokenUsage {
  /// The tokens that the model read.
  std::int32_t input_tokens{};
  /// The tokens that the model wrote.
  std::int32_t output_tokens{};
  /// The tokens in all.
  std::int32_t total_tokens{};
  /// The tokens that were taken from a cache.
  std::optional<std::int32_t> cache_read_input_tokens{};
  /// The tokens that were put into a cache.
  std::optional<std::int32_t> cache_write_input_tokens{};

  friend bool operator==(const HarnessTokenUsage&, const HarnessTokenUsage&) = default;
};
HarnessTokenUsage to_owned(const HarnessTokenUsageView& view);
void write_json(internal::JsonWriter& writer, const HarnessTokenUsage& in);

/// What the call cost in tokens and time.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMetadataEvent.html
struct HarnessMetadataEvent {
  /// The tokens that were read and written.
  HarnessTokenUsage usage{};
  /// The time that it took.
  HarnessStreamMetrics metrics{};

  friend bool operator==(const HarnessMetadataEvent&, const HarnessMetadataEvent&) = default;
};
HarnessMetadataEvent to_owned(const HarnessMetadataEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMetadataEvent& in);

/// What InvokeHarness sends: messages piece by piece, or an error that ends the stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarnessStreamOutput.html
struct InvokeHarnessStreamOutput {
  /// A message begins.
  Box<HarnessMessageStartEvent> message_start{};
  /// A piece of the message begins.
  Box<HarnessContentBlockStartEvent> content_block_start{};
  /// The next part of a piece.
  Box<HarnessContentBlockDeltaEvent> content_block_delta{};
  /// A piece of the message is whole.
  Box<HarnessContentBlockStopEvent> content_block_stop{};
  /// The message is whole; says why it ends.
  Box<HarnessMessageStopEvent> message_stop{};
  /// What the call cost in tokens and time.
  Box<HarnessMetadataEvent> metadata{};
  /// A hook of the harness ran.
  Box<HarnessHookEvent> hook_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeHarnessStreamOutput&, const InvokeHarnessStreamOutput&) = default;
};
InvokeHarnessStreamOutput to_owned(const InvokeHarnessStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const InvokeHarnessStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
