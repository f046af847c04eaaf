// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_output.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

AudioSource to_owned(const AudioSourceView& view) {
  AudioSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

AudioBlock to_owned(const AudioBlockView& view) {
  AudioBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  internal::own(owned.error, view.error);
  return owned;
}

CachePointBlock to_owned(const CachePointBlockView& view) {
  CachePointBlock owned;
  internal::own(owned.type, view.type);
  internal::own(owned.ttl, view.ttl);
  return owned;
}

CitationSourceContent to_owned(const CitationSourceContentView& view) {
  CitationSourceContent owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Citation to_owned(const CitationView& view) {
  Citation owned;
  internal::own(owned.title, view.title);
  internal::own(owned.source, view.source);
  internal::own(owned.source_content, view.source_content);
  internal::own(owned.location, view.location);
  return owned;
}

CitationGeneratedContent to_owned(const CitationGeneratedContentView& view) {
  CitationGeneratedContent owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CitationsConfig to_owned(const CitationsConfigView& view) {
  CitationsConfig owned;
  internal::own(owned.enabled, view.enabled);
  return owned;
}

CitationsContentBlock to_owned(const CitationsContentBlockView& view) {
  CitationsContentBlock owned;
  internal::own(owned.content, view.content);
  internal::own(owned.citations, view.citations);
  return owned;
}

DocumentContentBlock to_owned(const DocumentContentBlockView& view) {
  DocumentContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

DocumentSource to_owned(const DocumentSourceView& view) {
  DocumentSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.text, view.text);
  internal::own(owned.content, view.content);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

DocumentBlock to_owned(const DocumentBlockView& view) {
  DocumentBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.name, view.name);
  internal::own(owned.source, view.source);
  internal::own(owned.context, view.context);
  internal::own(owned.citations, view.citations);
  return owned;
}

GuardrailConverseImageSource to_owned(const GuardrailConverseImageSourceView& view) {
  GuardrailConverseImageSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

GuardrailConverseImageBlock to_owned(const GuardrailConverseImageBlockView& view) {
  GuardrailConverseImageBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  return owned;
}

GuardrailConverseTextBlock to_owned(const GuardrailConverseTextBlockView& view) {
  GuardrailConverseTextBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.qualifiers, view.qualifiers);
  return owned;
}

GuardrailConverseContentBlock to_owned(const GuardrailConverseContentBlockView& view) {
  GuardrailConverseContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.image, view.image);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ImageBlock to_owned(const ImageBlockView& view) {
  ImageBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  internal::own(owned.error, view.error);
  return owned;
}

ReasoningTextBlock to_owned(const ReasoningTextBlockView& view) {
  ReasoningTextBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.signature, view.signature);
  return owned;
}

ReasoningContentBlock to_owned(const ReasoningContentBlockView& view) {
  ReasoningContentBlock owned;
  internal::own(owned.reasoning_text, view.reasoning_text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

SearchResultContentBlock to_owned(const SearchResultContentBlockView& view) {
  SearchResultContentBlock owned;
  internal::own(owned.text, view.text);
  return owned;
}

SearchResultBlock to_owned(const SearchResultBlockView& view) {
  SearchResultBlock owned;
  internal::own(owned.source, view.source);
  internal::own(owned.title, view.title);
  internal::own(owned.content, view.content);
  internal::own(owned.citations, view.citations);
  return owned;
}

ToolReference to_owned(const ToolReferenceView& view) {
  ToolReference owned;
  internal::own(owned.type, view.type);
  internal::own(owned.name, view.name);
  internal::own(owned.server_name, view.server_name);
  return owned;
}

ToolAdditionBlock to_owned(const ToolAdditionBlockView& view) {
  ToolAdditionBlock owned;
  internal::own(owned.tool, view.tool);
  return owned;
}

ToolRemovalBlock to_owned(const ToolRemovalBlockView& view) {
  ToolRemovalBlock owned;
  internal::own(owned.tool, view.tool);
  return owned;
}

VideoSource to_owned(const VideoSourceView& view) {
  VideoSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

VideoBlock to_owned(const VideoBlockView& view) {
  VideoBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  return owned;
}

ToolResultContentBlock to_owned(const ToolResultContentBlockView& view) {
  ToolResultContentBlock owned;
  internal::own(owned.json, view.json);
  internal::own(owned.text, view.text);
  internal::own(owned.image, view.image);
  internal::own(owned.document, view.document);
  internal::own(owned.video, view.video);
  internal::own(owned.search_result, view.search_result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolResultBlock to_owned(const ToolResultBlockView& view) {
  ToolResultBlock owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.content, view.content);
  internal::own(owned.status, view.status);
  internal::own(owned.type, view.type);
  return owned;
}

ToolUseBlock to_owned(const ToolUseBlockView& view) {
  ToolUseBlock owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.name, view.name);
  internal::own(owned.input, view.input);
  internal::own(owned.type, view.type);
  return owned;
}

ContentBlock to_owned(const ContentBlockView& view) {
  ContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.image, view.image);
  internal::own(owned.document, view.document);
  internal::own(owned.video, view.video);
  internal::own(owned.audio, view.audio);
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.guard_content, view.guard_content);
  internal::own(owned.cache_point, view.cache_point);
  internal::own(owned.reasoning_content, view.reasoning_content);
  internal::own(owned.citations_content, view.citations_content);
  internal::own(owned.search_result, view.search_result);
  internal::own(owned.tool_addition, view.tool_addition);
  internal::own(owned.tool_removal, view.tool_removal);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Message to_owned(const MessageView& view) {
  Message owned;
  internal::own(owned.role, view.role);
  internal::own(owned.content, view.content);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
