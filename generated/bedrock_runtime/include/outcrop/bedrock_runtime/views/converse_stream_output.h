// ConverseStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/citation_location.h"
#include "outcrop/bedrock_runtime/views/error_block.h"
#include "outcrop/bedrock_runtime/views/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/views/image_source.h"
#include "outcrop/bedrock_runtime/views/performance_configuration.h"
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"
#include "outcrop/bedrock_runtime/views/service_tier.h"
#include "outcrop/bedrock_runtime/views/token_usage.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The next piece of cited words in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationSourceContentDelta.html
struct CitationSourceContentDeltaView {
  /// What to append to the words so far.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const CitationSourceContentDeltaView*);

/// The next piece of a citation in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsDelta.html
struct CitationsDeltaView {
  /// The title of the cited source.
  std::optional<std::string_view> title{};
  /// The `source` of the search result that is cited.
  std::optional<std::string_view> source{};
  /// More of the cited words.
  std::span<const CitationSourceContentDeltaView> source_content{};
  /// Where in the source the cited words stand.
  OptionalRef<CitationLocationView> location{};
};
const internal::Schema& schema_of(const CitationsDeltaView*);

/// The next piece of a picture in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockDelta.html
struct ImageBlockDeltaView {
  /// The piece of the picture.
  ///
  /// Sensitive: never logged.
  OptionalRef<ImageSourceView> source{};
  /// Why the piece could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};
const internal::Schema& schema_of(const ImageBlockDeltaView*);

/// The next piece of the model's reasoning in a stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlockDelta.html
struct ReasoningContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    redacted_content,
    signature,
    unknown,
  };

  Member member{};
  /// Text to append to the reasoning.
  OptionalRef<std::string_view> text{};
  /// A piece of reasoning that the provider encrypted for safety.
  OptionalRef<BlobView> redacted_content{};
  /// The signature of the reasoning text, which closes it.
  OptionalRef<std::string_view> signature{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ReasoningContentBlockDeltaView*);

/// The next piece of the result of a tool that the provider's side ran.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockDelta.html
struct ToolResultBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    json,
    unknown,
  };

  Member member{};
  /// Text to append.
  OptionalRef<std::string_view> text{};
  /// JSON of the result.
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolResultBlockDeltaView*);

/// The next piece of a tool's input in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockDelta.html
struct ToolUseBlockDeltaView {
  /// JSON text to append. Only all pieces together can be parsed.
  std::string_view input{};
};
const internal::Schema& schema_of(const ToolUseBlockDeltaView*);

/// The next piece of a content block in a stream; which alternative it is depends on the block's kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDelta.html
struct ContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    tool_use,
    tool_result,
    reasoning_content,
    citation,
    image,
    unknown,
  };

  Member member{};
  /// Text to append.
  OptionalRef<std::string_view> text{};
  /// More of the JSON text of a tool's input.
  OptionalRef<ToolUseBlockDeltaView> tool_use{};
  /// More of the result of a tool that the provider's side ran.
  OptionalRef<std::span<const ToolResultBlockDeltaView>> tool_result{};
  /// More of the model's reasoning.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockDeltaView> reasoning_content{};
  /// More of a citation.
  OptionalRef<CitationsDeltaView> citation{};
  /// More of an image.
  OptionalRef<ImageBlockDeltaView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentBlockDeltaView*);

/// Carries the next piece of a content block. Join pieces by their index.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDeltaEvent.html
struct ContentBlockDeltaEventView {
  /// The piece to append to the block.
  ContentBlockDeltaView delta{};
  /// The index of the block that the piece belongs to, as in the finished message's content.
  std::int32_t content_block_index{};
};
const internal::Schema& schema_of(const ContentBlockDeltaEventView*);

/// A picture begins in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockStart.html
struct ImageBlockStartView {
  /// The file format of the pieces that follow.
  Open<ImageFormat> format{};
};
const internal::Schema& schema_of(const ImageBlockStartView*);

/// The result of a tool that the provider's side ran begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockStart.html
struct ToolResultBlockStartView {
  /// The id of the use that this answers.
  std::string_view tool_use_id{};
  /// The kind of tool that produced the result.
  std::optional<std::string_view> type{};
  /// Whether the tool succeeded.
  Open<ToolResultStatus> status{};
};
const internal::Schema& schema_of(const ToolResultBlockStartView*);

/// The model begins to ask for a tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockStart.html
struct ToolUseBlockStartView {
  /// An id of this use; the tool's result refers to it.
  std::string_view tool_use_id{};
  /// The tool's name.
  std::string_view name{};
  /// Set to `server_tool_use` where the provider's side runs the tool; absent for the program's own tools.
  Open<ToolUseType> type{};
};
const internal::Schema& schema_of(const ToolUseBlockStartView*);

/// What is known of a content block before its first piece.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStart.html
struct ContentBlockStartView {
  enum class Member : std::uint16_t {
    none,
    tool_use,
    tool_result,
    image,
    unknown,
  };

  Member member{};
  /// The model begins to ask for a tool.
  OptionalRef<ToolUseBlockStartView> tool_use{};
  /// The result of a tool that the provider's side ran begins.
  OptionalRef<ToolResultBlockStartView> tool_result{};
  /// The model begins to send an image.
  OptionalRef<ImageBlockStartView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentBlockStartView*);

/// Opens a content block. Blocks of plain text may begin without it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStartEvent.html
struct ContentBlockStartEventView {
  /// What kind of block begins.
  ContentBlockStartView start{};
  /// The index of the block, by which its pieces and its end refer to it.
  std::int32_t content_block_index{};
};
const internal::Schema& schema_of(const ContentBlockStartEventView*);

/// Closes a content block: no more pieces of it follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStopEvent.html
struct ContentBlockStopEventView {
  /// The index of the block that is complete.
  std::int32_t content_block_index{};
};
const internal::Schema& schema_of(const ContentBlockStopEventView*);

/// How long the stream took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetrics.html
struct ConverseStreamMetricsView {
  /// The latency of the whole stream in milliseconds, as the service measured it.
  std::int64_t latency_ms{};
};
const internal::Schema& schema_of(const ConverseStreamMetricsView*);

/// What the guardrail and the prompt router did during a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamTrace.html
struct ConverseStreamTraceView {
  /// What the guardrail found.
  OptionalRef<GuardrailTraceAssessmentView> guardrail{};
  /// Which model the prompt router chose.
  OptionalRef<PromptRouterTraceView> prompt_router{};
};
const internal::Schema& schema_of(const ConverseStreamTraceView*);

/// The last event of a stream: what the answer took to make.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetadataEvent.html
struct ConverseStreamMetadataEventView {
  /// The tokens that were read and made, which is what calls are billed by.
  TokenUsageView usage{};
  /// How long the stream took.
  ConverseStreamMetricsView metrics{};
  /// What the guardrail and the prompt router did; the guardrail's part only where its trace is enabled.
  OptionalRef<ConverseStreamTraceView> trace{};
  /// The latency setting that the request was served with.
  OptionalRef<PerformanceConfigurationView> performance_config{};
  /// The tier that served the request.
  OptionalRef<ServiceTierView> service_tier{};
};
const internal::Schema& schema_of(const ConverseStreamMetadataEventView*);

/// The answer begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStartEvent.html
struct MessageStartEventView {
  /// Who speaks: `assistant`, the model.
  Open<ConversationRole> role{};
};
const internal::Schema& schema_of(const MessageStartEventView*);

/// The answer is complete.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStopEvent.html
struct MessageStopEventView {
  /// Why the model stopped; `tool_use` asks the program to run tools and call again.
  Open<StopReason> stop_reason{};
  /// The fields that `additionalModelResponseFieldPaths` asked for.
  std::optional<DocumentView> additional_model_response_fields{};
};
const internal::Schema& schema_of(const MessageStopEventView*);

/// What ConverseStream sends. A stream that ends without messageStop is an Error.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamOutput.html
struct ConverseStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    message_start,
    content_block_start,
    content_block_delta,
    content_block_stop,
    message_stop,
    metadata,
    unknown,
  };

  Member member{};
  /// The answer begins.
  OptionalRef<MessageStartEventView> message_start{};
  /// A content block begins.
  OptionalRef<ContentBlockStartEventView> content_block_start{};
  /// The next piece of a content block.
  OptionalRef<ContentBlockDeltaEventView> content_block_delta{};
  /// A content block is complete.
  OptionalRef<ContentBlockStopEventView> content_block_stop{};
  /// The answer is complete; the metadata still follows.
  OptionalRef<MessageStopEventView> message_stop{};
  /// Usage, latency and traces, after the answer.
  OptionalRef<ConverseStreamMetadataEventView> metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConverseStreamOutputView*);

}  // namespace outcrop::bedrock_runtime
