// Makes ConverseStreamOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/converse_stream_output.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/converse_stream_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

CitationSourceContentDelta to_owned(const CitationSourceContentDeltaView& view) {
  CitationSourceContentDelta owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CitationSourceContentDelta& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

CitationsDelta to_owned(const CitationsDeltaView& view) {
  CitationsDelta owned;
  internal::own(owned.title, view.title);
  internal::own(owned.source, view.source);
  internal::own(owned.source_content, view.source_content);
  internal::own(owned.location, view.location);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CitationsDelta& in) {
  writer.begin_object();
  writer.member("title", in.title);
  writer.member("source", in.source);
  writer.member("sourceContent", in.source_content);
  writer.member("location", in.location);
  writer.end_object();
}

ImageBlockDelta to_owned(const ImageBlockDeltaView& view) {
  ImageBlockDelta owned;
  internal::own(owned.source, view.source);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ImageBlockDelta& in) {
  writer.begin_object();
  writer.sensitive().member("source", in.source);
  writer.sensitive().member("error", in.error);
  writer.end_object();
}

ReasoningContentBlockDelta to_owned(const ReasoningContentBlockDeltaView& view) {
  ReasoningContentBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.signature, view.signature);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReasoningContentBlockDelta& in) {
  writer.exactly_one("ReasoningContentBlockDelta", in.text.has_value() + in.redacted_content.has_value() +
                                                       in.signature.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("redactedContent", in.redacted_content);
  writer.sensitive().member("signature", in.signature);
  writer.unknown(in.unknown);
  writer.end_object();
}

ToolResultBlockDelta to_owned(const ToolResultBlockDeltaView& view) {
  ToolResultBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.json, view.json);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolResultBlockDelta& in) {
  writer.exactly_one("ToolResultBlockDelta", in.text.has_value() + in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

ToolUseBlockDelta to_owned(const ToolUseBlockDeltaView& view) {
  ToolUseBlockDelta owned;
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolUseBlockDelta& in) {
  writer.begin_object();
  writer.member("input", in.input);
  writer.end_object();
}

ContentBlockDelta to_owned(const ContentBlockDeltaView& view) {
  ContentBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.reasoning_content, view.reasoning_content);
  internal::own(owned.citation, view.citation);
  internal::own(owned.image, view.image);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlockDelta& in) {
  writer.exactly_one("ContentBlockDelta", in.text.has_value() + in.tool_use.has_value() + in.tool_result.has_value() +
                                              in.reasoning_content.has_value() + in.citation.has_value() +
                                              in.image.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.member("citation", in.citation);
  writer.member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

ContentBlockDeltaEvent to_owned(const ContentBlockDeltaEventView& view) {
  ContentBlockDeltaEvent owned;
  internal::own(owned.delta, view.delta);
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlockDeltaEvent& in) {
  writer.begin_object();
  writer.member("delta", in.delta);
  writer.member("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

ImageBlockStart to_owned(const ImageBlockStartView& view) {
  ImageBlockStart owned;
  internal::own(owned.format, view.format);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ImageBlockStart& in) {
  writer.begin_object();
  writer.member("format", in.format);
  writer.end_object();
}

ToolResultBlockStart to_owned(const ToolResultBlockStartView& view) {
  ToolResultBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.type, view.type);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolResultBlockStart& in) {
  writer.begin_object();
  writer.member("toolUseId", in.tool_use_id);
  writer.member("type", in.type);
  writer.member("status", in.status);
  writer.end_object();
}

ToolUseBlockStart to_owned(const ToolUseBlockStartView& view) {
  ToolUseBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolUseBlockStart& in) {
  writer.begin_object();
  writer.member("toolUseId", in.tool_use_id);
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.end_object();
}

ContentBlockStart to_owned(const ContentBlockStartView& view) {
  ContentBlockStart owned;
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.image, view.image);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlockStart& in) {
  writer.exactly_one("ContentBlockStart", in.tool_use.has_value() + in.tool_result.has_value() + in.image.has_value() +
                                              in.unknown.has_value());
  writer.begin_object();
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

ContentBlockStartEvent to_owned(const ContentBlockStartEventView& view) {
  ContentBlockStartEvent owned;
  internal::own(owned.start, view.start);
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlockStartEvent& in) {
  writer.begin_object();
  writer.member("start", in.start);
  writer.member("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

ContentBlockStopEvent to_owned(const ContentBlockStopEventView& view) {
  ContentBlockStopEvent owned;
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ContentBlockStopEvent& in) {
  writer.begin_object();
  writer.member("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

ConverseStreamMetrics to_owned(const ConverseStreamMetricsView& view) {
  ConverseStreamMetrics owned;
  internal::own(owned.latency_ms, view.latency_ms);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseStreamMetrics& in) {
  writer.begin_object();
  writer.member("latencyMs", in.latency_ms);
  writer.end_object();
}

ConverseStreamTrace to_owned(const ConverseStreamTraceView& view) {
  ConverseStreamTrace owned;
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.prompt_router, view.prompt_router);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseStreamTrace& in) {
  writer.begin_object();
  writer.member("guardrail", in.guardrail);
  writer.member("promptRouter", in.prompt_router);
  writer.end_object();
}

ConverseStreamMetadataEvent to_owned(const ConverseStreamMetadataEventView& view) {
  ConverseStreamMetadataEvent owned;
  internal::own(owned.usage, view.usage);
  internal::own(owned.metrics, view.metrics);
  internal::own(owned.trace, view.trace);
  internal::own(owned.performance_config, view.performance_config);
  internal::own(owned.service_tier, view.service_tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseStreamMetadataEvent& in) {
  writer.begin_object();
  writer.member("usage", in.usage);
  writer.member("metrics", in.metrics);
  writer.member("trace", in.trace);
  writer.member("performanceConfig", in.performance_config);
  writer.member("serviceTier", in.service_tier);
  writer.end_object();
}

MessageStartEvent to_owned(const MessageStartEventView& view) {
  MessageStartEvent owned;
  internal::own(owned.role, view.role);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MessageStartEvent& in) {
  writer.begin_object();
  writer.member("role", in.role);
  writer.end_object();
}

MessageStopEvent to_owned(const MessageStopEventView& view) {
  MessageStopEvent owned;
  internal::own(owned.stop_reason, view.stop_reason);
  internal::own(owned.additional_model_response_fields, view.additional_model_response_fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MessageStopEvent& in) {
  writer.begin_object();
  writer.member("stopReason", in.stop_reason);
  writer.member("additionalModelResponseFields", in.additional_model_response_fields);
  writer.end_object();
}

ConverseStreamOutput to_owned(const ConverseStreamOutputView& view) {
  ConverseStreamOutput owned;
  internal::own(owned.message_start, view.message_start);
  internal::own(owned.content_block_start, view.content_block_start);
  internal::own(owned.content_block_delta, view.content_block_delta);
  internal::own(owned.content_block_stop, view.content_block_stop);
  internal::own(owned.message_stop, view.message_stop);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseStreamOutput& in) {
  writer.exactly_one("ConverseStreamOutput", in.message_start.has_value() + in.content_block_start.has_value() +
                                                 in.content_block_delta.has_value() +
                                                 in.content_block_stop.has_value() + in.message_stop.has_value() +
                                                 in.metadata.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("messageStart", in.message_start);
  writer.member("contentBlockStart", in.content_block_start);
  writer.member("contentBlockDelta", in.content_block_delta);
  writer.member("contentBlockStop", in.content_block_stop);
  writer.member("messageStop", in.message_stop);
  writer.member("metadata", in.metadata);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
