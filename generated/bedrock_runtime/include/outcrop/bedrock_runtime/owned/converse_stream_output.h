// ConverseStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/owned/guardrail_trace_assessment.h"
#include "outcrop/bedrock_runtime/owned/prompt_router_trace.h"
#include "outcrop/bedrock_runtime/owned/token_usage.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct CitationSourceContentDeltaView;
struct CitationsDeltaView;
struct ImageBlockDeltaView;
struct ReasoningContentBlockDeltaView;
struct ToolResultBlockDeltaView;
struct ToolUseBlockDeltaView;
struct ContentBlockDeltaView;
struct ContentBlockDeltaEventView;
struct ImageBlockStartView;
struct ToolResultBlockStartView;
struct ToolUseBlockStartView;
struct ContentBlockStartView;
struct ContentBlockStartEventView;
struct ContentBlockStopEventView;
struct ConverseStreamMetricsView;
struct ConverseStreamTraceView;
struct ConverseStreamMetadataEventView;
struct MessageStartEventView;
struct MessageStopEventView;
struct ConverseStreamOutputView;

/// The next piece of cited words in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationSourceContentDelta.html
struct CitationSourceContentDelta {
  /// What to append to the words so far.
  std::optional<std::string> text{};

  friend bool operator==(const CitationSourceContentDelta&, const CitationSourceContentDelta&) = default;
};
CitationSourceContentDelta to_owned(const CitationSourceContentDeltaView& view);
void write_json(internal::JsonWriter& writer, const CitationSourceContentDelta& in);

/// The next piece of a citation in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsDelta.html
struct CitationsDelta {
  /// The title of the cited source.
  std::optional<std::string> title{};
  /// The `source` of the search result that is cited.
  std::optional<std::string> source{};
  /// More of the cited words.
  std::optional<std::vector<CitationSourceContentDelta>> source_content{};
  /// Where in the source the cited words stand.
  Box<CitationLocation> location{};

  friend bool operator==(const CitationsDelta&, const CitationsDelta&) = default;
};
CitationsDelta to_owned(const CitationsDeltaView& view);
void write_json(internal::JsonWriter& writer, const CitationsDelta& in);

/// The next piece of a picture in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockDelta.html
struct ImageBlockDelta {
  /// The piece of the picture.
  ///
  /// Sensitive: never logged.
  Box<ImageSource> source{};
  /// Why the piece could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};

  friend bool operator==(const ImageBlockDelta&, const ImageBlockDelta&) = default;
};
ImageBlockDelta to_owned(const ImageBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const ImageBlockDelta& in);

/// The next piece of the model's reasoning in a stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlockDelta.html
struct ReasoningContentBlockDelta {
  /// Text to append to the reasoning.
  std::optional<std::string> text{};
  /// A piece of reasoning that the provider encrypted for safety.
  std::optional<Blob> redacted_content{};
  /// The signature of the reasoning text, which closes it.
  std::optional<std::string> signature{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ReasoningContentBlockDelta&, const ReasoningContentBlockDelta&) = default;
};
ReasoningContentBlockDelta to_owned(const ReasoningContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const ReasoningContentBlockDelta& in);

/// The next piece of the result of a tool that the provider's side ran.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockDelta.html
struct ToolResultBlockDelta {
  /// Text to append.
  std::optional<std::string> text{};
  /// JSON of the result.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolResultBlockDelta&, const ToolResultBlockDelta&) = default;
};
ToolResultBlockDelta to_owned(const ToolResultBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const ToolResultBlockDelta& in);

/// The next piece of a tool's input in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockDelta.html
struct ToolUseBlockDelta {
  /// JSON text to append. Only all pieces together can be parsed.
  std::string input{};

  friend bool operator==(const ToolUseBlockDelta&, const ToolUseBlockDelta&) = default;
};
ToolUseBlockDelta to_owned(const ToolUseBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const ToolUseBlockDelta& in);

/// The next piece of a content block in a stream; which alternative it is depends on the block's kind.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDelta.html
struct ContentBlockDelta {
  /// Text to append.
  std::optional<std::string> text{};
  /// More of the JSON text of a tool's input.
  Box<ToolUseBlockDelta> tool_use{};
  /// More of the result of a tool that the provider's side ran.
  std::optional<std::vector<ToolResultBlockDelta>> tool_result{};
  /// More of the model's reasoning.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlockDelta> reasoning_content{};
  /// More of a citation.
  Box<CitationsDelta> citation{};
  /// More of an image.
  Box<ImageBlockDelta> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentBlockDelta&, const ContentBlockDelta&) = default;
};
ContentBlockDelta to_owned(const ContentBlockDeltaView& view);
void write_json(internal::JsonWriter& writer, const ContentBlockDelta& in);

/// Carries the next piece of a content block. Join pieces by their index.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDeltaEvent.html
struct ContentBlockDeltaEvent {
  /// The piece to append to the block.
  ContentBlockDelta delta{};
  /// The index of the block that the piece belongs to, as in the finished message's content.
  std::int32_t content_block_index{};

  friend bool operator==(const ContentBlockDeltaEvent&, const ContentBlockDeltaEvent&) = default;
};
ContentBlockDeltaEvent to_owned(const ContentBlockDeltaEventView& view);
void write_json(internal::JsonWriter& writer, const ContentBlockDeltaEvent& in);

/// A picture begins in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockStart.html
struct ImageBlockStart {
  /// The file format of the pieces that follow.
  std::optional<OwnedOpen<ImageFormat>> format{};

  friend bool operator==(const ImageBlockStart&, const ImageBlockStart&) = default;
};
ImageBlockStart to_owned(const ImageBlockStartView& view);
void write_json(internal::JsonWriter& writer, const ImageBlockStart& in);

/// The result of a tool that the provider's side ran begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockStart.html
struct ToolResultBlockStart {
  /// The id of the use that this answers.
  std::string tool_use_id{};
  /// The kind of tool that produced the result.
  std::optional<std::string> type{};
  /// Whether the tool succeeded.
  std::optional<OwnedOpen<ToolResultStatus>> status{};

  friend bool operator==(const ToolResultBlockStart&, const ToolResultBlockStart&) = default;
};
ToolResultBlockStart to_owned(const ToolResultBlockStartView& view);
void write_json(internal::JsonWriter& writer, const ToolResultBlockStart& in);

/// The model begins to ask for a tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockStart.html
struct ToolUseBlockStart {
  /// An id of this use; the tool's result refers to it.
  std::string tool_use_id{};
  /// The tool's name.
  std::string name{};
  /// Set to `server_tool_use` where the provider's side runs the tool; absent for the program's own tools.
  std::optional<OwnedOpen<ToolUseType>> type{};

  friend bool operator==(const ToolUseBlockStart&, const ToolUseBlockStart&) = default;
};
ToolUseBlockStart to_owned(const ToolUseBlockStartView& view);
void write_json(internal::JsonWriter& writer, const ToolUseBlockStart& in);

/// What is known of a content block before its first piece.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStart.html
struct ContentBlockStart {
  /// The model begins to ask for a tool.
  Box<ToolUseBlockStart> tool_use{};
  /// The result of a tool that the provider's side ran begins.
  Box<ToolResultBlockStart> tool_result{};
  /// The model begins to send an image.
  Box<ImageBlockStart> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentBlockStart&, const ContentBlockStart&) = default;
};
ContentBlockStart to_owned(const ContentBlockStartView& view);
void write_json(internal::JsonWriter& writer, const ContentBlockStart& in);

/// Opens a content block. Blocks of plain text may begin without it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStartEvent.html
struct ContentBlockStartEvent {
  /// What kind of block begins.
  ContentBlockStart start{};
  /// The index of the block, by which its pieces and its end refer to it.
  std::int32_t content_block_index{};

  friend bool operator==(const ContentBlockStartEvent&, const ContentBlockStartEvent&) = default;
};
ContentBlockStartEvent to_owned(const ContentBlockStartEventView& view);
void write_json(internal::JsonWriter& writer, const ContentBlockStartEvent& in);

/// Closes a content block: no more pieces of it follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStopEvent.html
struct ContentBlockStopEvent {
  /// The index of the block that is complete.
  std::int32_t content_block_index{};

  friend bool operator==(const ContentBlockStopEvent&, const ContentBlockStopEvent&) = default;
};
ContentBlockStopEvent to_owned(const ContentBlockStopEventView& view);
void write_json(internal::JsonWriter& writer, const ContentBlockStopEvent& in);

/// How long the stream took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetrics.html
struct ConverseStreamMetrics {
  /// The latency of the whole stream in milliseconds, as the service measured it.
  std::int64_t latency_ms{};

  friend bool operator==(const ConverseStreamMetrics&, const ConverseStreamMetrics&) = default;
};
ConverseStreamMetrics to_owned(const ConverseStreamMetricsView& view);
void write_json(internal::JsonWriter& writer, const ConverseStreamMetrics& in);

/// What the guardrail and the prompt router did during a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamTrace.html
struct ConverseStreamTrace {
  /// What the guardrail found.
  Box<GuardrailTraceAssessment> guardrail{};
  /// Which model the prompt router chose.
  std::optional<PromptRouterTrace> prompt_router{};

  friend bool operator==(const ConverseStreamTrace&, const ConverseStreamTrace&) = default;
};
ConverseStreamTrace to_owned(const ConverseStreamTraceView& view);
void write_json(internal::JsonWriter& writer, const ConverseStreamTrace& in);

/// The last event of a stream: what the answer took to make.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetadataEvent.html
struct ConverseStreamMetadataEvent {
  /// The tokens that were read and made, which is what calls are billed by.
  TokenUsage usage{};
  /// How long the stream took.
  ConverseStreamMetrics metrics{};
  /// What the guardrail and the prompt router did; the guardrail's part only where its trace is enabled.
  std::optional<ConverseStreamTrace> trace{};
  /// The latency setting that the request was served with.
  std::optional<PerformanceConfiguration> performance_config{};
  /// The tier that served the request.
  std::optional<ServiceTier> service_tier{};

  friend bool operator==(const ConverseStreamMetadataEvent&, const ConverseStreamMetadataEvent&) = default;
};
ConverseStreamMetadataEvent to_owned(const ConverseStreamMetadataEventView& view);
void write_json(internal::JsonWriter& writer, const ConverseStreamMetadataEvent& in);

/// The answer begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStartEvent.html
struct MessageStartEvent {
  /// Who speaks: `assistant`, the model.
  std::optional<OwnedOpen<ConversationRole>> role{};

  friend bool operator==(const MessageStartEvent&, const MessageStartEvent&) = default;
};
MessageStartEvent to_owned(const MessageStartEventView& view);
void write_json(internal::JsonWriter& writer, const MessageStartEvent& in);

/// The answer is complete.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStopEvent.html
struct MessageStopEvent {
  /// Why the model stopped; `tool_use` asks the program to run tools and call again.
  std::optional<OwnedOpen<StopReason>> stop_reason{};
  /// The fields that `additionalModelResponseFieldPaths` asked for.
  std::optional<Document> additional_model_response_fields{};

  friend bool operator==(const MessageStopEvent&, const MessageStopEvent&) = default;
};
MessageStopEvent to_owned(const MessageStopEventView& view);
void write_json(internal::JsonWriter& writer, const MessageStopEvent& in);

/// What ConverseStream sends. A stream that ends without messageStop is an Error.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamOutput.html
struct ConverseStreamOutput {
  /// The answer begins.
  Box<MessageStartEvent> message_start{};
  /// A content block begins.
  Box<ContentBlockStartEvent> content_block_start{};
  /// The next piece of a content block.
  Box<ContentBlockDeltaEvent> content_block_delta{};
  /// A content block is complete.
  Box<ContentBlockStopEvent> content_block_stop{};
  /// The answer is complete; the metadata still follows.
  Box<MessageStopEvent> message_stop{};
  /// Usage, latency and traces, after the answer.
  Box<ConverseStreamMetadataEvent> metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConverseStreamOutput&, const ConverseStreamOutput&) = default;
};
ConverseStreamOutput to_owned(const ConverseStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const ConverseStreamOutput& in);

}  // namespace outcrop::bedrock_runtime
