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
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct CitationSourceContentDeltaView {
  std::optional<std::string_view> text{};
};

struct CitationsDeltaView {
  std::optional<std::string_view> title{};
  std::optional<std::string_view> source{};
  std::span<const CitationSourceContentDeltaView> source_content{};
  std::optional<CitationLocationView> location{};
};

struct ImageBlockDeltaView {
  /// Sensitive: never logged.
  std::optional<ImageSourceView> source{};
  /// Sensitive: never logged.
  std::optional<ErrorBlockView> error{};
};

/// `member` tells which one is set; its pointer is not null.
struct ReasoningContentBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    redacted_content,
    signature,
    unknown,
  };

  Member member{};
  const std::string_view* text{};
  const BlobView* redacted_content{};
  const std::string_view* signature{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

/// `member` tells which one is set; its pointer is not null.
struct ToolResultBlockDeltaView {
  enum class Member : std::uint16_t {
    none,
    text,
    json,
    unknown,
  };

  Member member{};
  const std::string_view* text{};
  const DocumentView* json{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct ToolUseBlockDeltaView {
  std::string_view input{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const std::string_view* text{};
  const ToolUseBlockDeltaView* tool_use{};
  const std::span<const ToolResultBlockDeltaView>* tool_result{};
  /// Sensitive: never logged.
  const ReasoningContentBlockDeltaView* reasoning_content{};
  const CitationsDeltaView* citation{};
  const ImageBlockDeltaView* image{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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
  std::optional<Open<ToolResultStatus>> status{};
};

struct ToolUseBlockStartView {
  std::string_view tool_use_id{};
  std::string_view name{};
  std::optional<Open<ToolUseType>> type{};
};

/// `member` tells which one is set; its pointer is not null.
struct ContentBlockStartView {
  enum class Member : std::uint16_t {
    none,
    tool_use,
    tool_result,
    image,
    unknown,
  };

  Member member{};
  const ToolUseBlockStartView* tool_use{};
  const ToolResultBlockStartView* tool_result{};
  const ImageBlockStartView* image{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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
  std::optional<GuardrailTraceAssessmentView> guardrail{};
  std::optional<PromptRouterTraceView> prompt_router{};
};

struct ConverseStreamMetadataEventView {
  TokenUsageView usage{};
  ConverseStreamMetricsView metrics{};
  std::optional<ConverseStreamTraceView> trace{};
  std::optional<PerformanceConfigurationView> performance_config{};
  std::optional<ServiceTierView> service_tier{};
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
/// `member` tells which one is set; its pointer is not null.
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
  const MessageStartEventView* message_start{};
  const ContentBlockStartEventView* content_block_start{};
  const ContentBlockDeltaEventView* content_block_delta{};
  const ContentBlockStopEventView* content_block_stop{};
  const MessageStopEventView* message_stop{};
  const ConverseStreamMetadataEventView* metadata{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock_runtime
