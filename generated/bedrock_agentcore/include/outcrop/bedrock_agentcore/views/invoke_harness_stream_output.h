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

/// A part of what the model thought.
///
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
  /// Text to append to the thoughts.
  OptionalRef<std::string_view> text{};
  /// Thoughts that the provider has encrypted. Send them back as they are.
  ///
  /// Sensitive: never logged.
  OptionalRef<BlobView> redacted_content{};
  /// A signature over the thoughts. Send it back with them.
  OptionalRef<std::string_view> signature{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessReasoningContentBlockDeltaView*);

/// The next part of a tool's result.
///
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
  /// Text to append to the result.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// JSON of the result.
  ///
  /// Sensitive: never logged.
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessToolResultBlockDeltaView*);

/// The next part of the metadata of a tool's result.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultMetadataBlockDelta.html
struct HarnessToolResultMetadataBlockDeltaView {
  /// Text to append; all parts together are JSON.
  ///
  /// Sensitive: never logged.
  std::string_view metadata{};
};
const internal::Schema& schema_of(const HarnessToolResultMetadataBlockDeltaView*);

/// The next part of the arguments of a tool's call.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockDelta.html
struct HarnessToolUseBlockDeltaView {
  /// Text to append; all parts together are JSON.
  ///
  /// Sensitive: never logged.
  std::string_view input{};
};
const internal::Schema& schema_of(const HarnessToolUseBlockDeltaView*);

/// The next part of a piece of a message.
///
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
  /// Text to append to what is said.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// Text to append to the input of a tool's call.
  OptionalRef<HarnessToolUseBlockDeltaView> tool_use{};
  /// Parts to append to a tool's result.
  OptionalRef<std::span<const HarnessToolResultBlockDeltaView>> tool_result{};
  /// A part of what the model thought.
  ///
  /// Sensitive: never logged.
  OptionalRef<HarnessReasoningContentBlockDeltaView> reasoning_content{};
  /// Text to append to the metadata of a tool's result.
  OptionalRef<HarnessToolResultMetadataBlockDeltaView> tool_result_metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessContentBlockDeltaView*);

/// The next part of a piece of a message.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockDeltaEvent.html
struct HarnessContentBlockDeltaEventView {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};
  /// The part to append.
  HarnessContentBlockDeltaView delta{};
};
const internal::Schema& schema_of(const HarnessContentBlockDeltaEventView*);

/// The result of a tool begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlockStart.html
struct HarnessToolResultBlockStartView {
  /// The id of the call, which ties the result to it.
  std::string_view tool_use_id{};
  /// Whether the call succeeded.
  Open<HarnessToolUseStatus> status{};
};
const internal::Schema& schema_of(const HarnessToolResultBlockStartView*);

/// A call of a tool begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlockStart.html
struct HarnessToolUseBlockStartView {
  /// The id of the call, which ties the result to it.
  std::string_view tool_use_id{};
  /// The tool to call.
  std::string_view name{};
  /// Who carries out the call.
  Open<HarnessToolUseType> type{};
  /// The MCP server that has the tool, where one does.
  std::optional<std::string_view> server_name{};
};
const internal::Schema& schema_of(const HarnessToolUseBlockStartView*);

/// How a piece of a message begins, where that says more than that it does.
///
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
  /// A call of a tool begins.
  OptionalRef<HarnessToolUseBlockStartView> tool_use{};
  /// The result of a tool begins.
  OptionalRef<HarnessToolResultBlockStartView> tool_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessContentBlockStartView*);

/// A piece of a message begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStartEvent.html
struct HarnessContentBlockStartEventView {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};
  /// What the piece is.
  HarnessContentBlockStartView start{};
};
const internal::Schema& schema_of(const HarnessContentBlockStartEventView*);

/// A piece of a message is whole.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlockStopEvent.html
struct HarnessContentBlockStopEventView {
  /// The place of the block in its message, from 0.
  std::int32_t content_block_index{};
};
const internal::Schema& schema_of(const HarnessContentBlockStopEventView*);

/// A hook of the harness ran.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessHookEvent.html
struct HarnessHookEventView {
  /// The id of this run of the hook.
  std::string_view hook_event_id{};
  /// The hook's name.
  std::string_view name{};
  /// When in the agent's work the hook ran.
  Open<HarnessHookEventType> type{};
  /// What the hook decided; set only where the agent waits for that.
  Open<HarnessHookDecision> decision{};
  /// Why the hook decided so, in words.
  std::optional<std::string_view> reason{};
};
const internal::Schema& schema_of(const HarnessHookEventView*);

/// A message begins.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStartEvent.html
struct HarnessMessageStartEventView {
  /// Who speaks: the user or the agent.
  Open<HarnessConversationRole> role{};
};
const internal::Schema& schema_of(const HarnessMessageStartEventView*);

/// A message is whole.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessageStopEvent.html
struct HarnessMessageStopEventView {
  /// Why it ends here.
  Open<HarnessStopReason> stop_reason{};
};
const internal::Schema& schema_of(const HarnessMessageStopEventView*);

/// The time that a call took.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessStreamMetrics.html
struct HarnessStreamMetricsView {
  /// Milliseconds from the request to the end of the answer.
  std::int64_t latency_ms{};
};
const internal::Schema& schema_of(const HarnessStreamMetricsView*);

/// The tokens that were read and written.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTokenUsage.html
struct HarnessTokenUsageView {
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
};
const internal::Schema& schema_of(const HarnessTokenUsageView*);

/// What the call cost in tokens and time.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMetadataEvent.html
struct HarnessMetadataEventView {
  /// The tokens that were read and written.
  HarnessTokenUsageView usage{};
  /// The time that it took.
  HarnessStreamMetricsView metrics{};
};
const internal::Schema& schema_of(const HarnessMetadataEventView*);

/// What InvokeHarness sends: messages piece by piece, or an error that ends the stream.
///
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
  /// A message begins.
  OptionalRef<HarnessMessageStartEventView> message_start{};
  /// A piece of the message begins.
  OptionalRef<HarnessContentBlockStartEventView> content_block_start{};
  /// The next part of a piece.
  OptionalRef<HarnessContentBlockDeltaEventView> content_block_delta{};
  /// A piece of the message is whole.
  OptionalRef<HarnessContentBlockStopEventView> content_block_stop{};
  /// The message is whole; says why it ends.
  OptionalRef<HarnessMessageStopEventView> message_stop{};
  /// What the call cost in tokens and time.
  OptionalRef<HarnessMetadataEventView> metadata{};
  /// A hook of the harness ran.
  OptionalRef<HarnessHookEventView> hook_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvokeHarnessStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
