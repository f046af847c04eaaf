// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/converse_stream_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

CitationSourceContentDelta to_owned(const CitationSourceContentDeltaView& view) {
  CitationSourceContentDelta owned;
  internal::own(owned.text, view.text);
  return owned;
}

CitationsDelta to_owned(const CitationsDeltaView& view) {
  CitationsDelta owned;
  internal::own(owned.title, view.title);
  internal::own(owned.source, view.source);
  internal::own(owned.source_content, view.source_content);
  internal::own(owned.location, view.location);
  return owned;
}

ImageBlockDelta to_owned(const ImageBlockDeltaView& view) {
  ImageBlockDelta owned;
  internal::own(owned.source, view.source);
  internal::own(owned.error, view.error);
  return owned;
}

ReasoningContentBlockDelta to_owned(const ReasoningContentBlockDeltaView& view) {
  ReasoningContentBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.signature, view.signature);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolResultBlockDelta to_owned(const ToolResultBlockDeltaView& view) {
  ToolResultBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.json, view.json);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolUseBlockDelta to_owned(const ToolUseBlockDeltaView& view) {
  ToolUseBlockDelta owned;
  internal::own(owned.input, view.input);
  return owned;
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

ContentBlockDeltaEvent to_owned(const ContentBlockDeltaEventView& view) {
  ContentBlockDeltaEvent owned;
  internal::own(owned.delta, view.delta);
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

ImageBlockStart to_owned(const ImageBlockStartView& view) {
  ImageBlockStart owned;
  internal::own(owned.format, view.format);
  return owned;
}

ToolResultBlockStart to_owned(const ToolResultBlockStartView& view) {
  ToolResultBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.type, view.type);
  internal::own(owned.status, view.status);
  return owned;
}

ToolUseBlockStart to_owned(const ToolUseBlockStartView& view) {
  ToolUseBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  return owned;
}

ContentBlockStart to_owned(const ContentBlockStartView& view) {
  ContentBlockStart owned;
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.image, view.image);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ContentBlockStartEvent to_owned(const ContentBlockStartEventView& view) {
  ContentBlockStartEvent owned;
  internal::own(owned.start, view.start);
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

ContentBlockStopEvent to_owned(const ContentBlockStopEventView& view) {
  ContentBlockStopEvent owned;
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

ConverseStreamMetrics to_owned(const ConverseStreamMetricsView& view) {
  ConverseStreamMetrics owned;
  internal::own(owned.latency_ms, view.latency_ms);
  return owned;
}

ConverseStreamTrace to_owned(const ConverseStreamTraceView& view) {
  ConverseStreamTrace owned;
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.prompt_router, view.prompt_router);
  return owned;
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

MessageStartEvent to_owned(const MessageStartEventView& view) {
  MessageStartEvent owned;
  internal::own(owned.role, view.role);
  return owned;
}

MessageStopEvent to_owned(const MessageStopEventView& view) {
  MessageStopEvent owned;
  internal::own(owned.stop_reason, view.stop_reason);
  internal::own(owned.additional_model_response_fields, view.additional_model_response_fields);
  return owned;
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

}  // namespace outcrop::bedrock_runtime
