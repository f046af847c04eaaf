// Message and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/citation_location.h"
#include "outcrop/bedrock_runtime/types/error_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/bedrock_runtime/types/image_source.h"
#include "outcrop/bedrock_runtime/types/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One of its members has to be set.
struct AudioSource {
  std::optional<Blob> bytes{};
  std::optional<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AudioBlock {
  /// Required.
  std::optional<OwnedOpen<AudioFormat>> format{};
  /// Required. Sensitive: never logged.
  std::optional<AudioSource> source{};
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};
};

/// One of its members has to be set.
struct CitationSourceContent {
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct Citation {
  std::optional<std::string> title{};
  std::optional<std::string> source{};
  std::optional<std::vector<CitationSourceContent>> source_content{};
  std::optional<CitationLocation> location{};
};

/// One of its members has to be set.
struct CitationGeneratedContent {
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct CitationsConfig {
  /// Required.
  std::optional<bool> enabled{};
};

struct CitationsContentBlock {
  std::optional<std::vector<CitationGeneratedContent>> content{};
  std::optional<std::vector<Citation>> citations{};
};

/// One of its members has to be set.
struct DocumentContentBlock {
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct DocumentSource {
  std::optional<Blob> bytes{};
  std::optional<S3Location> s3_location{};
  std::optional<std::string> text{};
  std::optional<std::vector<DocumentContentBlock>> content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct DocumentBlock {
  std::optional<OwnedOpen<DocumentFormat>> format{};
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<DocumentSource> source{};
  std::optional<std::string> context{};
  std::optional<CitationsConfig> citations{};
};

struct ImageBlock {
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
  /// Required. Sensitive: never logged.
  std::optional<ImageSource> source{};
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};
};

struct ReasoningTextBlock {
  /// Required.
  std::optional<std::string> text{};
  std::optional<std::string> signature{};
};

/// One of its members has to be set.
struct ReasoningContentBlock {
  /// Sensitive: never logged.
  std::optional<ReasoningTextBlock> reasoning_text{};
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct SearchResultContentBlock {
  /// Required.
  std::optional<std::string> text{};
};

struct SearchResultBlock {
  /// Required.
  std::optional<std::string> source{};
  /// Required.
  std::optional<std::string> title{};
  /// Required.
  std::optional<std::vector<SearchResultContentBlock>> content{};
  std::optional<CitationsConfig> citations{};
};

struct ToolReference {
  std::optional<std::string> type{};
  std::optional<std::string> name{};
  std::optional<std::string> server_name{};
};

struct ToolAdditionBlock {
  /// Required.
  std::optional<ToolReference> tool{};
};

struct ToolRemovalBlock {
  /// Required.
  std::optional<ToolReference> tool{};
};

/// One of its members has to be set.
struct VideoSource {
  std::optional<Blob> bytes{};
  std::optional<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct VideoBlock {
  /// Required.
  std::optional<OwnedOpen<VideoFormat>> format{};
  /// Required.
  std::optional<VideoSource> source{};
};

/// One of its members has to be set.
struct ToolResultContentBlock {
  std::optional<Document> json{};
  std::optional<std::string> text{};
  std::optional<ImageBlock> image{};
  std::optional<DocumentBlock> document{};
  std::optional<VideoBlock> video{};
  std::optional<SearchResultBlock> search_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ToolResultBlock {
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// Required.
  std::optional<std::vector<ToolResultContentBlock>> content{};
  std::optional<OwnedOpen<ToolResultStatus>> status{};
  std::optional<std::string> type{};
};

struct ToolUseBlock {
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<Document> input{};
  std::optional<OwnedOpen<ToolUseType>> type{};
};

/// One of its members has to be set.
struct ContentBlock {
  std::optional<std::string> text{};
  std::optional<ImageBlock> image{};
  std::optional<DocumentBlock> document{};
  std::optional<VideoBlock> video{};
  std::optional<AudioBlock> audio{};
  std::optional<ToolUseBlock> tool_use{};
  std::optional<ToolResultBlock> tool_result{};
  std::optional<GuardrailConverseContentBlock> guard_content{};
  std::optional<CachePointBlock> cache_point{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlock> reasoning_content{};
  std::optional<CitationsContentBlock> citations_content{};
  std::optional<SearchResultBlock> search_result{};
  std::optional<ToolAdditionBlock> tool_addition{};
  std::optional<ToolRemovalBlock> tool_removal{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct Message {
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
  /// Required.
  std::optional<std::vector<ContentBlock>> content{};
};

}  // namespace outcrop::bedrock_runtime
