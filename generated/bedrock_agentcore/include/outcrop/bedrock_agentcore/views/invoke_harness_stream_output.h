// InvokeHarnessStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningContentBlockDelta.html
struct HarnessReasoningContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    redacted_content,
    signature,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  /// Sensitive: never logged.
  OptionalRef<BlobView> redacted_content{};
  OptionalRef<std::string_view> signature{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessReasoningContentBlockDeltaView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockDelta.html
struct HarnessToolResultBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    json,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// Sensitive: never logged.
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessToolResultBlockDeltaView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultMetadataBlockDelta.html
struct HarnessToolResultMetadataBlockDeltaView {
  /// Sensitive: never logged.
  std::string_view metadata{};
};
const internal::Schema& schema_of(const HarnessToolResultMetadataBlockDeltaView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockDelta.html
struct HarnessToolUseBlockDeltaView {
  /// Sensitive: never logged.
  std::string_view input{};
};
const internal::Schema& schema_of(const HarnessToolUseBlockDeltaView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDelta.html
struct HarnessContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    tool_use,
    tool_result,
    reasoning_content,
    tool_result_metadata,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  OptionalRef<HarnessToolUseBlockDeltaView> tool_use{};
  OptionalRef<std::span<const HarnessToolResultBlockDeltaView>> tool_result{};
  /// Sensitive: never logged.
  OptionalRef<HarnessReasoningContentBlockDeltaView> reasoning_content{};
  OptionalRef<HarnessToolResultMetadataBlockDeltaView> tool_result_metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessContentBlockDeltaView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDeltaEvent.html
struct HarnessContentBlockDeltaEventView {
  std::int32_t content_block_index{};
  HarnessContentBlockDeltaView delta{};
};
const internal::Schema& schema_of(const HarnessContentBlockDeltaEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockStart.html
struct HarnessToolResultBlockStartView {
  std::string_view tool_use_id{};
  Open<HarnessToolUseStatus> status{};
};
const internal::Schema& schema_of(const HarnessToolResultBlockStartView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockStart.html
struct HarnessToolUseBlockStartView {
  std::string_view tool_use_id{};
  std::string_view name{};
  Open<HarnessToolUseType> type{};
  std::optional<std::string_view> server_name{};
};
const internal::Schema& schema_of(const HarnessToolUseBlockStartView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStart.html
struct HarnessContentBlockStartView {
  enum class Member : std::uint16_t {
    none,
    tool_use,
    tool_result,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessToolUseBlockStartView> tool_use{};
  OptionalRef<HarnessToolResultBlockStartView> tool_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessContentBlockStartView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStartEvent.html
struct HarnessContentBlockStartEventView {
  std::int32_t content_block_index{};
  HarnessContentBlockStartView start{};
};
const internal::Schema& schema_of(const HarnessContentBlockStartEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStopEvent.html
struct HarnessContentBlockStopEventView {
  std::int32_t content_block_index{};
};
const internal::Schema& schema_of(const HarnessContentBlockStopEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessHookEvent.html
struct HarnessHookEventView {
  std::string_view hook_event_id{};
  std::string_view name{};
  Open<HarnessHookEventType> type{};
  Open<HarnessHookDecision> decision{};
  std::optional<std::string_view> reason{};
};
const internal::Schema& schema_of(const HarnessHookEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStartEvent.html
struct HarnessMessageStartEventView {
  Open<HarnessConversationRole> role{};
};
const internal::Schema& schema_of(const HarnessMessageStartEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStopEvent.html
struct HarnessMessageStopEventView {
  Open<HarnessStopReason> stop_reason{};
};
const internal::Schema& schema_of(const HarnessMessageStopEventView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessStreamMetrics.html
struct HarnessStreamMetricsView {
  std::int64_t latency_ms{};
};
const internal::Schema& schema_of(const HarnessStreamMetricsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTokenUsage.html
struct HarnessTokenUsageView {
  std::int32_t input_tokens{};
  std::int32_t output_tokens{};
  std::int32_t total_tokens{};
  std::optional<std::int32_t> cache_read_input_tokens{};
  std::optional<std::int32_t> cache_write_input_tokens{};
};
const internal::Schema& schema_of(const HarnessTokenUsageView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMetadataEvent.html
struct HarnessMetadataEventView {
  HarnessTokenUsageView usage{};
  HarnessStreamMetricsView metrics{};
};
const internal::Schema& schema_of(const HarnessMetadataEventView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarnessStreamOutput.html
struct InvokeHarnessStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    message_start,
    content_block_start,
    content_block_delta,
    content_block_stop,
    message_stop,
    metadata,
    hook_event,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessMessageStartEventView> message_start{};
  OptionalRef<HarnessContentBlockStartEventView> content_block_start{};
  OptionalRef<HarnessContentBlockDeltaEventView> content_block_delta{};
  OptionalRef<HarnessContentBlockStopEventView> content_block_stop{};
  OptionalRef<HarnessMessageStopEventView> message_stop{};
  OptionalRef<HarnessMetadataEventView> metadata{};
  OptionalRef<HarnessHookEventView> hook_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvokeHarnessStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
