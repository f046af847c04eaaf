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

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningContentBlockDelta.html
struct HarnessReasoningContentBlockDelta {
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Blob> redacted_content{};
  std::optional<std::string> signature{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessReasoningContentBlockDelta&, const HarnessReasoningContentBlockDelta&) = default;
};
HarnessReasoningContentBlockDelta to_owned(const HarnessReasoningContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlockDelta& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockDelta.html
struct HarnessToolResultBlockDelta {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolResultBlockDelta&, const HarnessToolResultBlockDelta&) = default;
};
HarnessToolResultBlockDelta to_owned(const HarnessToolResultBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockDelta& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultMetadataBlockDelta.html
struct HarnessToolResultMetadataBlockDelta {
  /// Sensitive: never logged.
  std::string metadata{};

  friend bool operator==(const HarnessToolResultMetadataBlockDelta&,
                         const HarnessToolResultMetadataBlockDelta&) = default;
};
HarnessToolResultMetadataBlockDelta to_owned(const HarnessToolResultMetadataBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultMetadataBlockDelta& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockDelta.html
struct HarnessToolUseBlockDelta {
  /// Sensitive: never logged.
  std::string input{};

  friend bool operator==(const HarnessToolUseBlockDelta&, const HarnessToolUseBlockDelta&) = default;
};
HarnessToolUseBlockDelta to_owned(const HarnessToolUseBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockDelta& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDelta.html
struct HarnessContentBlockDelta {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  Box<HarnessToolUseBlockDelta> tool_use{};
  std::optional<std::vector<HarnessToolResultBlockDelta>> tool_result{};
  /// Sensitive: never logged.
  Box<HarnessReasoningContentBlockDelta> reasoning_content{};
  Box<HarnessToolResultMetadataBlockDelta> tool_result_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlockDelta&, const HarnessContentBlockDelta&) = default;
};
HarnessContentBlockDelta to_owned(const HarnessContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockDelta& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDeltaEvent.html
struct HarnessContentBlockDeltaEvent {
  std::int32_t content_block_index{};
  HarnessContentBlockDelta delta{};

  friend bool operator==(const HarnessContentBlockDeltaEvent&, const HarnessContentBlockDeltaEvent&) = default;
};
HarnessContentBlockDeltaEvent to_owned(const HarnessContentBlockDeltaEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockDeltaEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockStart.html
struct HarnessToolResultBlockStart {
  std::string tool_use_id{};
  std::optional<OwnedOpen<HarnessToolUseStatus>> status{};

  friend bool operator==(const HarnessToolResultBlockStart&, const HarnessToolResultBlockStart&) = default;
};
HarnessToolResultBlockStart to_owned(const HarnessToolResultBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockStart& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockStart.html
struct HarnessToolUseBlockStart {
  std::string tool_use_id{};
  std::string name{};
  std::optional<OwnedOpen<HarnessToolUseType>> type{};
  std::optional<std::string> server_name{};

  friend bool operator==(const HarnessToolUseBlockStart&, const HarnessToolUseBlockStart&) = default;
};
HarnessToolUseBlockStart to_owned(const HarnessToolUseBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockStart& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStart.html
struct HarnessContentBlockStart {
  Box<HarnessToolUseBlockStart> tool_use{};
  Box<HarnessToolResultBlockStart> tool_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlockStart&, const HarnessContentBlockStart&) = default;
};
HarnessContentBlockStart to_owned(const HarnessContentBlockStartView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStart& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStartEvent.html
struct HarnessContentBlockStartEvent {
  std::int32_t content_block_index{};
  HarnessContentBlockStart start{};

  friend bool operator==(const HarnessContentBlockStartEvent&, const HarnessContentBlockStartEvent&) = default;
};
HarnessContentBlockStartEvent to_owned(const HarnessContentBlockStartEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStartEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStopEvent.html
struct HarnessContentBlockStopEvent {
  std::int32_t content_block_index{};

  friend bool operator==(const HarnessContentBlockStopEvent&, const HarnessContentBlockStopEvent&) = default;
};
HarnessContentBlockStopEvent to_owned(const HarnessContentBlockStopEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessContentBlockStopEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessHookEvent.html
struct HarnessHookEvent {
  std::string hook_event_id{};
  std::string name{};
  std::optional<OwnedOpen<HarnessHookEventType>> type{};
  std::optional<OwnedOpen<HarnessHookDecision>> decision{};
  std::optional<std::string> reason{};

  friend bool operator==(const HarnessHookEvent&, const HarnessHookEvent&) = default;
};
HarnessHookEvent to_owned(const HarnessHookEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessHookEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStartEvent.html
struct HarnessMessageStartEvent {
  std::optional<OwnedOpen<HarnessConversationRole>> role{};

  friend bool operator==(const HarnessMessageStartEvent&, const HarnessMessageStartEvent&) = default;
};
HarnessMessageStartEvent to_owned(const HarnessMessageStartEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMessageStartEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStopEvent.html
struct HarnessMessageStopEvent {
  std::optional<OwnedOpen<HarnessStopReason>> stop_reason{};

  friend bool operator==(const HarnessMessageStopEvent&, const HarnessMessageStopEvent&) = default;
};
HarnessMessageStopEvent to_owned(const HarnessMessageStopEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMessageStopEvent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessStreamMetrics.html
struct HarnessStreamMetrics {
  std::int64_t latency_ms{};

  friend bool operator==(const HarnessStreamMetrics&, const HarnessStreamMetrics&) = default;
};
HarnessStreamMetrics to_owned(const HarnessStreamMetricsView& view);
void write_json(internal::JsonWriter& writer, const HarnessStreamMetrics& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTokenUsage.html
struct HarnessTokenUsage {
  std::int32_t input_tokens{};
  std::int32_t output_tokens{};
  std::int32_t total_tokens{};
  std::optional<std::int32_t> cache_read_input_tokens{};
  std::optional<std::int32_t> cache_write_input_tokens{};

  friend bool operator==(const HarnessTokenUsage&, const HarnessTokenUsage&) = default;
};
HarnessTokenUsage to_owned(const HarnessTokenUsageView& view);
void write_json(internal::JsonWriter& writer, const HarnessTokenUsage& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMetadataEvent.html
struct HarnessMetadataEvent {
  HarnessTokenUsage usage{};
  HarnessStreamMetrics metrics{};

  friend bool operator==(const HarnessMetadataEvent&, const HarnessMetadataEvent&) = default;
};
HarnessMetadataEvent to_owned(const HarnessMetadataEventView& view);
void write_json(internal::JsonWriter& writer, const HarnessMetadataEvent& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarnessStreamOutput.html
struct InvokeHarnessStreamOutput {
  Box<HarnessMessageStartEvent> message_start{};
  Box<HarnessContentBlockStartEvent> content_block_start{};
  Box<HarnessContentBlockDeltaEvent> content_block_delta{};
  Box<HarnessContentBlockStopEvent> content_block_stop{};
  Box<HarnessMessageStopEvent> message_stop{};
  Box<HarnessMetadataEvent> metadata{};
  Box<HarnessHookEvent> hook_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeHarnessStreamOutput&, const InvokeHarnessStreamOutput&) = default;
};
InvokeHarnessStreamOutput to_owned(const InvokeHarnessStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const InvokeHarnessStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
