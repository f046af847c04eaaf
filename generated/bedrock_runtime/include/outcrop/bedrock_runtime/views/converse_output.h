// ConverseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/views/citation_location.h"
#include "outcrop/bedrock_runtime/views/error_block.h"
#include "outcrop/bedrock_runtime/views/image_source.h"
#include "outcrop/bedrock_runtime/views/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// `member` tells which one is set.
struct AudioSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AudioBlockView {
  Open<AudioFormat> format{};
  /// Sensitive: never logged.
  AudioSourceView source{};
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};

struct CachePointBlockView {
  Open<CachePointType> type{};
  Open<CacheTTL> ttl{};
};

/// `member` tells which one is set.
struct CitationSourceContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct CitationView {
  std::optional<std::string_view> title{};
  std::optional<std::string_view> source{};
  std::span<const CitationSourceContentView> source_content{};
  OptionalRef<CitationLocationView> location{};
};

/// `member` tells which one is set.
struct CitationGeneratedContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct CitationsConfigView {
  bool enabled{};
};

struct CitationsContentBlockView {
  std::span<const CitationGeneratedContentView> content{};
  std::span<const CitationView> citations{};
};

/// `member` tells which one is set.
struct DocumentContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct DocumentSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    text,
    content,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  OptionalRef<S3LocationView> s3_location{};
  OptionalRef<std::string_view> text{};
  OptionalRef<std::span<const DocumentContentBlockView>> content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct DocumentBlockView {
  Open<DocumentFormat> format{};
  std::string_view name{};
  DocumentSourceView source{};
  std::optional<std::string_view> context{};
  OptionalRef<CitationsConfigView> citations{};
};

/// `member` tells which one is set.
struct GuardrailConverseImageSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct GuardrailConverseImageBlockView {
  Open<GuardrailConverseImageFormat> format{};
  /// Sensitive: never logged.
  GuardrailConverseImageSourceView source{};
};

struct GuardrailConverseTextBlockView {
  std::string_view text{};
  std::span<const Open<GuardrailConverseContentQualifier>> qualifiers{};
};

/// `member` tells which one is set.
struct GuardrailConverseContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    unknown,
  };

  Member member{};
  OptionalRef<GuardrailConverseTextBlockView> text{};
  /// Sensitive: never logged.
  OptionalRef<GuardrailConverseImageBlockView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ImageBlockView {
  Open<ImageFormat> format{};
  /// Sensitive: never logged.
  ImageSourceView source{};
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};

struct ReasoningTextBlockView {
  std::string_view text{};
  std::optional<std::string_view> signature{};
};

/// `member` tells which one is set.
struct ReasoningContentBlockView {
  enum class Member : std::uint16_t {
    none,
    reasoning_text,
    redacted_content,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningTextBlockView> reasoning_text{};
  OptionalRef<BlobView> redacted_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct SearchResultContentBlockView {
  std::string_view text{};
};

struct SearchResultBlockView {
  std::string_view source{};
  std::string_view title{};
  std::span<const SearchResultContentBlockView> content{};
  OptionalRef<CitationsConfigView> citations{};
};

struct ToolReferenceView {
  std::optional<std::string_view> type{};
  std::optional<std::string_view> name{};
  std::optional<std::string_view> server_name{};
};

struct ToolAdditionBlockView {
  ToolReferenceView tool{};
};

struct ToolRemovalBlockView {
  ToolReferenceView tool{};
};

/// `member` tells which one is set.
struct VideoSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct VideoBlockView {
  Open<VideoFormat> format{};
  VideoSourceView source{};
};

/// `member` tells which one is set.
struct ToolResultContentBlockView {
  enum class Member : std::uint16_t {
    none,
    json,
    text,
    image,
    document,
    video,
    search_result,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> json{};
  OptionalRef<std::string_view> text{};
  OptionalRef<ImageBlockView> image{};
  OptionalRef<DocumentBlockView> document{};
  OptionalRef<VideoBlockView> video{};
  OptionalRef<SearchResultBlockView> search_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ToolResultBlockView {
  std::string_view tool_use_id{};
  std::span<const ToolResultContentBlockView> content{};
  Open<ToolResultStatus> status{};
  std::optional<std::string_view> type{};
};

struct ToolUseBlockView {
  std::string_view tool_use_id{};
  std::string_view name{};
  DocumentView input{};
  Open<ToolUseType> type{};
};

/// `member` tells which one is set.
struct ContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    document,
    video,
    audio,
    tool_use,
    tool_result,
    guard_content,
    cache_point,
    reasoning_content,
    citations_content,
    search_result,
    tool_addition,
    tool_removal,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<ImageBlockView> image{};
  OptionalRef<DocumentBlockView> document{};
  OptionalRef<VideoBlockView> video{};
  OptionalRef<AudioBlockView> audio{};
  OptionalRef<ToolUseBlockView> tool_use{};
  OptionalRef<ToolResultBlockView> tool_result{};
  OptionalRef<GuardrailConverseContentBlockView> guard_content{};
  OptionalRef<CachePointBlockView> cache_point{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
  OptionalRef<CitationsContentBlockView> citations_content{};
  OptionalRef<SearchResultBlockView> search_result{};
  OptionalRef<ToolAdditionBlockView> tool_addition{};
  OptionalRef<ToolRemovalBlockView> tool_removal{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MessageView {
  Open<ConversationRole> role{};
  std::span<const ContentBlockView> content{};
};

/// `member` tells which one is set.
struct ConverseOutputView {
  enum class Member : std::uint16_t {
    none,
    message,
    unknown,
  };

  Member member{};
  OptionalRef<MessageView> message{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_runtime
