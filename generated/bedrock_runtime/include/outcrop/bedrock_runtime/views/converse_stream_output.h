// ConverseStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
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

struct CitationSourceContentDeltaView {
  std::optional<std::string_view> text{};
};

struct CitationsDeltaView {
  std::optional<std::string_view> title{};
  std::optional<std::string_view> source{};
  std::span<const CitationSourceContentDeltaView> source_content{};
  OptionalRef<CitationLocationView> location{};
};

struct ImageBlockDeltaView {
  /// Sensitive: never logged.
  OptionalRef<ImageSourceView> source{};
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};

/// `member` tells which one is set.
struct ReasoningContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    redacted_content,
    signature,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<BlobView> redacted_content{};
  OptionalRef<std::string_view> signature{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct ToolResultBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    json,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ToolUseBlockDeltaView {
  std::string_view input{};
};

/// `member` tells which one is set.
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
  OptionalRef<std::string_view> text{};
  OptionalRef<ToolUseBlockDeltaView> tool_use{};
  OptionalRef<std::span<const ToolResultBlockDeltaView>> tool_result{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockDeltaView> reasoning_content{};
  OptionalRef<CitationsDeltaView> citation{};
  OptionalRef<ImageBlockDeltaView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ContentBlockDeltaEventView {
  ContentBlockDeltaView delta{};
  std::int32_t content_block_index{};
};

struct ImageBlockStartView {
  Open<ImageFormat> format{};
};

struct ToolResultBlockStartView {
  std::string_view tool_use_id{};
  std::optional<std::string_view> type{};
  Open<ToolResultStatus> status{};
};

struct ToolUseBlockStartView {
  std::string_view tool_use_id{};
  std::string_view name{};
  Open<ToolUseType> type{};
};

/// `member` tells which one is set.
struct ContentBlockStartView {
  enum class Member : std::uint16_t {
    none,
    tool_use,
    tool_result,
    image,
    unknown,
  };

  Member member{};
  OptionalRef<ToolUseBlockStartView> tool_use{};
  OptionalRef<ToolResultBlockStartView> tool_result{};
  OptionalRef<ImageBlockStartView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ContentBlockStartEventView {
  ContentBlockStartView start{};
  std::int32_t content_block_index{};
};

struct ContentBlockStopEventView {
  std::int32_t content_block_index{};
};

struct ConverseStreamMetricsView {
  std::int64_t latency_ms{};
};

struct ConverseStreamTraceView {
  OptionalRef<GuardrailTraceAssessmentView> guardrail{};
  OptionalRef<PromptRouterTraceView> prompt_router{};
};

struct ConverseStreamMetadataEventView {
  TokenUsageView usage{};
  ConverseStreamMetricsView metrics{};
  OptionalRef<ConverseStreamTraceView> trace{};
  OptionalRef<PerformanceConfigurationView> performance_config{};
  OptionalRef<ServiceTierView> service_tier{};
};

struct MessageStartEventView {
  Open<ConversationRole> role{};
};

struct MessageStopEventView {
  Open<StopReason> stop_reason{};
  std::optional<DocumentView> additional_model_response_fields{};
};

/// What ConverseStream sends. A stream that ends without messageStop is an Error.
///
/// `member` tells which one is set.
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
  OptionalRef<MessageStartEventView> message_start{};
  OptionalRef<ContentBlockStartEventView> content_block_start{};
  OptionalRef<ContentBlockDeltaEventView> content_block_delta{};
  OptionalRef<ContentBlockStopEventView> content_block_stop{};
  OptionalRef<MessageStopEventView> message_stop{};
  OptionalRef<ConverseStreamMetadataEventView> metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_runtime
