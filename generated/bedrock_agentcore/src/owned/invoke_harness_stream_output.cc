// Makes InvokeHarnessStreamOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/invoke_harness_stream_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/invoke_harness_stream_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

HarnessReasoningContentBlockDelta to_owned(const HarnessReasoningContentBlockDeltaView& view) {
  HarnessReasoningContentBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.signature, view.signature);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlockDelta& in) {
  writer.exactly_one("HarnessReasoningContentBlockDelta", in.text.has_value() + in.redacted_content.has_value() +
                                                              in.signature.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("redactedContent", in.redacted_content);
  writer.sensitive().member("signature", in.signature);
  writer.unknown(in.unknown);
  writer.end_object();
}

HarnessToolResultBlockDelta to_owned(const HarnessToolResultBlockDeltaView& view) {
  HarnessToolResultBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.json, view.json);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockDelta& in) {
  writer.exactly_one("HarnessToolResultBlockDelta", in.text.has_value() + in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

HarnessToolResultMetadataBlockDelta to_owned(const HarnessToolResultMetadataBlockDeltaView& view) {
  HarnessToolResultMetadataBlockDelta owned;
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessToolResultMetadataBlockDelta& in) {
  writer.begin_object();
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

HarnessToolUseBlockDelta to_owned(const HarnessToolUseBlockDeltaView& view) {
  HarnessToolUseBlockDelta owned;
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockDelta& in) {
  writer.begin_object();
  writer.sensitive().member("input", in.input);
  writer.end_object();
}

HarnessContentBlockDelta to_owned(const HarnessContentBlockDeltaView& view) {
  HarnessContentBlockDelta owned;
  internal::own(owned.text, view.text);
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.reasoning_content, view.reasoning_content);
  internal::own(owned.tool_result_metadata, view.tool_result_metadata);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlockDelta& in) {
  writer.exactly_one("HarnessContentBlockDelta", in.text.has_value() + in.tool_use.has_value() +
                                                     in.tool_result.has_value() + in.reasoning_content.has_value() +
                                                     in.tool_result_metadata.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.member("toolResultMetadata", in.tool_result_metadata);
  writer.unknown(in.unknown);
  writer.end_object();
}

HarnessContentBlockDeltaEvent to_owned(const HarnessContentBlockDeltaEventView& view) {
  HarnessContentBlockDeltaEvent owned;
  internal::own(owned.content_block_index, view.content_block_index);
  internal::own(owned.delta, view.delta);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlockDeltaEvent& in) {
  writer.begin_object();
  writer.member("contentBlockIndex", in.content_block_index);
  writer.member("delta", in.delta);
  writer.end_object();
}

HarnessToolResultBlockStart to_owned(const HarnessToolResultBlockStartView& view) {
  HarnessToolResultBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessToolResultBlockStart& in) {
  writer.begin_object();
  writer.member("toolUseId", in.tool_use_id);
  writer.member("status", in.status);
  writer.end_object();
}

HarnessToolUseBlockStart to_owned(const HarnessToolUseBlockStartView& view) {
  HarnessToolUseBlockStart owned;
  internal::own(owned.tool_use_id, view.tool_use_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.server_name, view.server_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessToolUseBlockStart& in) {
  writer.begin_object();
  writer.member("toolUseId", in.tool_use_id);
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("serverName", in.server_name);
  writer.end_object();
}

HarnessContentBlockStart to_owned(const HarnessContentBlockStartView& view) {
  HarnessContentBlockStart owned;
  internal::own(owned.tool_use, view.tool_use);
  internal::own(owned.tool_result, view.tool_result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlockStart& in) {
  writer.exactly_one("HarnessContentBlockStart",
                     in.tool_use.has_value() + in.tool_result.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.unknown(in.unknown);
  writer.end_object();
}

HarnessContentBlockStartEvent to_owned(const HarnessContentBlockStartEventView& view) {
  HarnessContentBlockStartEvent owned;
  internal::own(owned.content_block_index, view.content_block_index);
  internal::own(owned.start, view.start);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlockStartEvent& in) {
  writer.begin_object();
  writer.member("contentBlockIndex", in.content_block_index);
  writer.member("start", in.start);
  writer.end_object();
}

HarnessContentBlockStopEvent to_owned(const HarnessContentBlockStopEventView& view) {
  HarnessContentBlockStopEvent owned;
  internal::own(owned.content_block_index, view.content_block_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlockStopEvent& in) {
  writer.begin_object();
  writer.member("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

HarnessHookEvent to_owned(const HarnessHookEventView& view) {
  HarnessHookEvent owned;
  internal::own(owned.hook_event_id, view.hook_event_id);
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.decision, view.decision);
  internal::own(owned.reason, view.reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessHookEvent& in) {
  writer.begin_object();
  writer.member("hookEventId", in.hook_event_id);
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("decision", in.decision);
  writer.member("reason", in.reason);
  writer.end_object();
}

HarnessMessageStartEvent to_owned(const HarnessMessageStartEventView& view) {
  HarnessMessageStartEvent owned;
  internal::own(owned.role, view.role);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessMessageStartEvent& in) {
  writer.begin_object();
  writer.member("role", in.role);
  writer.end_object();
}

HarnessMessageStopEvent to_owned(const HarnessMessageStopEventView& view) {
  HarnessMessageStopEvent owned;
  internal::own(owned.stop_reason, view.stop_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessMessageStopEvent& in) {
  writer.begin_object();
  writer.member("stopReason", in.stop_reason);
  writer.end_object();
}

HarnessStreamMetrics to_owned(const HarnessStreamMetricsView& view) {
  HarnessStreamMetrics owned;
  internal::own(owned.latency_ms, view.latency_ms);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessStreamMetrics& in) {
  writer.begin_object();
  writer.member("latencyMs", in.latency_ms);
  writer.end_object();
}

HarnessTokenUsage to_owned(const HarnessTokenUsageView& view) {
  HarnessTokenUsage owned;
  internal::own(owned.input_tokens, view.input_tokens);
  internal::own(owned.output_tokens, view.output_tokens);
  internal::own(owned.total_tokens, view.total_tokens);
  internal::own(owned.cache_read_input_tokens, view.cache_read_input_tokens);
  internal::own(owned.cache_write_input_tokens, view.cache_write_input_tokens);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessTokenUsage& in) {
  writer.begin_object();
  writer.member("inputTokens", in.input_tokens);
  writer.member("outputTokens", in.output_tokens);
  writer.member("totalTokens", in.total_tokens);
  writer.member("cacheReadInputTokens", in.cache_read_input_tokens);
  writer.member("cacheWriteInputTokens", in.cache_write_input_tokens);
  writer.end_object();
}

HarnessMetadataEvent to_owned(const HarnessMetadataEventView& view) {
  HarnessMetadataEvent owned;
  internal::own(owned.usage, view.usage);
  internal::own(owned.metrics, view.metrics);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessMetadataEvent& in) {
  writer.begin_object();
  writer.member("usage", in.usage);
  writer.member("metrics", in.metrics);
  writer.end_object();
}

InvokeHarnessStreamOutput to_owned(const InvokeHarnessStreamOutputView& view) {
  InvokeHarnessStreamOutput owned;
  internal::own(owned.message_start, view.message_start);
  internal::own(owned.content_block_start, view.content_block_start);
  internal::own(owned.content_block_delta, view.content_block_delta);
  internal::own(owned.content_block_stop, view.content_block_stop);
  internal::own(owned.message_stop, view.message_stop);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.hook_event, view.hook_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeHarnessStreamOutput& in) {
  writer.exactly_one("InvokeHarnessStreamOutput", in.message_start.has_value() + in.content_block_start.has_value() +
                                                      in.content_block_delta.has_value() +
                                                      in.content_block_stop.has_value() + in.message_stop.has_value() +
                                                      in.metadata.has_value() + in.hook_event.has_value() +
                                                      in.unknown.has_value());
  writer.begin_object();
  writer.member("messageStart", in.message_start);
  writer.member("contentBlockStart", in.content_block_start);
  writer.member("contentBlockDelta", in.content_block_delta);
  writer.member("contentBlockStop", in.content_block_stop);
  writer.member("messageStop", in.message_stop);
  writer.member("metadata", in.metadata);
  writer.member("hookEvent", in.hook_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
