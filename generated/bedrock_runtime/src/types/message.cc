// Writes Message and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/message.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const S3Location& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.member("bucketOwner", in.bucket_owner);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioSource& in) {
  writer.exactly_one("AudioSource", in.bytes.has_value() + in.s3_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.sensitive().member("s3Location", in.s3_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ErrorBlock& in) {
  writer.begin_object();
  writer.sensitive().member("message", in.message);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioBlock& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.sensitive().required("source", in.source);
  writer.sensitive().member("error", in.error);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentCharLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentChunkLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentPageLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SearchResultLocation& in) {
  writer.begin_object();
  writer.member("searchResultIndex", in.search_result_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.member("domain", in.domain);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationLocation& in) {
  writer.exactly_one("CitationLocation", in.web.has_value() + in.document_char.has_value() +
                                             in.document_page.has_value() + in.document_chunk.has_value() +
                                             in.search_result_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("web", in.web);
  writer.member("documentChar", in.document_char);
  writer.member("documentPage", in.document_page);
  writer.member("documentChunk", in.document_chunk);
  writer.member("searchResultLocation", in.search_result_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationSourceContent& in) {
  writer.exactly_one("CitationSourceContent", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Citation& in) {
  writer.begin_object();
  writer.member("title", in.title);
  writer.member("source", in.source);
  writer.member("sourceContent", in.source_content);
  writer.member("location", in.location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationGeneratedContent& in) {
  writer.exactly_one("CitationGeneratedContent", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationsConfig& in) {
  writer.begin_object();
  writer.required("enabled", in.enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationsContentBlock& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("citations", in.citations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentContentBlock& in) {
  writer.exactly_one("DocumentContentBlock", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentSource& in) {
  writer.exactly_one("DocumentSource", in.bytes.has_value() + in.s3_location.has_value() + in.text.has_value() +
                                           in.content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("s3Location", in.s3_location);
  writer.member("text", in.text);
  writer.member("content", in.content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentBlock& in) {
  writer.begin_object();
  writer.member("format", in.format);
  writer.required("name", in.name);
  writer.required("source", in.source);
  writer.member("context", in.context);
  writer.member("citations", in.citations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageSource& in) {
  writer.exactly_one("ImageSource", in.bytes.has_value() + in.s3_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.sensitive().member("s3Location", in.s3_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageBlock& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.sensitive().required("source", in.source);
  writer.sensitive().member("error", in.error);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningTextBlock& in) {
  writer.begin_object();
  writer.sensitive().required("text", in.text);
  writer.sensitive().member("signature", in.signature);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningContentBlock& in) {
  writer.exactly_one("ReasoningContentBlock",
                     in.reasoning_text.has_value() + in.redacted_content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("reasoningText", in.reasoning_text);
  writer.sensitive().member("redactedContent", in.redacted_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SearchResultContentBlock& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SearchResultBlock& in) {
  writer.begin_object();
  writer.required("source", in.source);
  writer.required("title", in.title);
  writer.required("content", in.content);
  writer.member("citations", in.citations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolReference& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("name", in.name);
  writer.member("serverName", in.server_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolAdditionBlock& in) {
  writer.begin_object();
  writer.required("tool", in.tool);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolRemovalBlock& in) {
  writer.begin_object();
  writer.required("tool", in.tool);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoSource& in) {
  writer.exactly_one("VideoSource", in.bytes.has_value() + in.s3_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("s3Location", in.s3_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoBlock& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolResultContentBlock& in) {
  writer.exactly_one("ToolResultContentBlock", in.json.has_value() + in.text.has_value() + in.image.has_value() +
                                                   in.document.has_value() + in.video.has_value() +
                                                   in.search_result.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("json", in.json);
  writer.member("text", in.text);
  writer.member("image", in.image);
  writer.member("document", in.document);
  writer.member("video", in.video);
  writer.member("searchResult", in.search_result);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolResultBlock& in) {
  writer.begin_object();
  writer.required("toolUseId", in.tool_use_id);
  writer.required("content", in.content);
  writer.member("status", in.status);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolUseBlock& in) {
  writer.begin_object();
  writer.required("toolUseId", in.tool_use_id);
  writer.required("name", in.name);
  writer.required("input", in.input);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlock& in) {
  writer.exactly_one("ContentBlock",
                     in.text.has_value() + in.image.has_value() + in.document.has_value() + in.video.has_value() +
                         in.audio.has_value() + in.tool_use.has_value() + in.tool_result.has_value() +
                         in.guard_content.has_value() + in.cache_point.has_value() + in.reasoning_content.has_value() +
                         in.citations_content.has_value() + in.search_result.has_value() +
                         in.tool_addition.has_value() + in.tool_removal.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("image", in.image);
  writer.member("document", in.document);
  writer.member("video", in.video);
  writer.member("audio", in.audio);
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.member("guardContent", in.guard_content);
  writer.member("cachePoint", in.cache_point);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.member("citationsContent", in.citations_content);
  writer.member("searchResult", in.search_result);
  writer.member("toolAddition", in.tool_addition);
  writer.member("toolRemoval", in.tool_removal);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Message& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.required("content", in.content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
