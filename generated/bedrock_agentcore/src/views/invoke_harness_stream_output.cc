// Decode tables of InvokeHarnessStreamOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/invoke_harness_stream_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field harness_reasoning_content_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(HarnessReasoningContentBlockDeltaView, text), internal::Slot::reference,
     true},
    {"redactedContent", &internal::blob_type, offsetof(HarnessReasoningContentBlockDeltaView, redacted_content),
     internal::Slot::reference, true},
    {"signature", &internal::string_type, offsetof(HarnessReasoningContentBlockDeltaView, signature),
     internal::Slot::reference, true},
};

constexpr internal::Field harness_tool_result_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(HarnessToolResultBlockDeltaView, text), internal::Slot::reference, true},
    {"json", &internal::document_type, offsetof(HarnessToolResultBlockDeltaView, json), internal::Slot::reference,
     true},
};

constexpr internal::Field harness_tool_result_metadata_block_delta_fields[] = {
    {"metadata", &internal::string_type, offsetof(HarnessToolResultMetadataBlockDeltaView, metadata),
     internal::Slot::plain, true},
};

constexpr internal::Field harness_tool_use_block_delta_fields[] = {
    {"input", &internal::string_type, offsetof(HarnessToolUseBlockDeltaView, input), internal::Slot::plain, true},
};

constexpr internal::Type harness_content_block_delta_tool_result_type =
    internal::list_type<HarnessToolResultBlockDeltaView>(schemas::harness_tool_result_block_delta_type);
constexpr internal::Field harness_content_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(HarnessContentBlockDeltaView, text), internal::Slot::reference, true},
    {"toolUse", &schemas::harness_tool_use_block_delta_type, offsetof(HarnessContentBlockDeltaView, tool_use),
     internal::Slot::reference},
    {"toolResult", &harness_content_block_delta_tool_result_type, offsetof(HarnessContentBlockDeltaView, tool_result),
     internal::Slot::reference},
    {"reasoningContent", &schemas::harness_reasoning_content_block_delta_type,
     offsetof(HarnessContentBlockDeltaView, reasoning_content), internal::Slot::reference, true},
    {"toolResultMetadata", &schemas::harness_tool_result_metadata_block_delta_type,
     offsetof(HarnessContentBlockDeltaView, tool_result_metadata), internal::Slot::reference},
};

constexpr internal::Field harness_content_block_delta_event_fields[] = {
    {"contentBlockIndex", &internal::int32_type, offsetof(HarnessContentBlockDeltaEventView, content_block_index),
     internal::Slot::plain},
    {"delta", &schemas::harness_content_block_delta_type, offsetof(HarnessContentBlockDeltaEventView, delta),
     internal::Slot::plain},
};

constexpr internal::Field harness_tool_result_block_start_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(HarnessToolResultBlockStartView, tool_use_id),
     internal::Slot::plain},
    {"status", &schemas::harness_tool_use_status_type, offsetof(HarnessToolResultBlockStartView, status),
     internal::Slot::plain},
};

constexpr internal::Field harness_tool_use_block_start_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(HarnessToolUseBlockStartView, tool_use_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(HarnessToolUseBlockStartView, name), internal::Slot::plain},
    {"type", &schemas::harness_tool_use_type_type, offsetof(HarnessToolUseBlockStartView, type), internal::Slot::plain},
    {"serverName", &internal::string_type, offsetof(HarnessToolUseBlockStartView, server_name),
     internal::Slot::optional},
};

constexpr internal::Field harness_content_block_start_fields[] = {
    {"toolUse", &schemas::harness_tool_use_block_start_type, offsetof(HarnessContentBlockStartView, tool_use),
     internal::Slot::reference},
    {"toolResult", &schemas::harness_tool_result_block_start_type, offsetof(HarnessContentBlockStartView, tool_result),
     internal::Slot::reference},
};

constexpr internal::Field harness_content_block_start_event_fields[] = {
    {"contentBlockIndex", &internal::int32_type, offsetof(HarnessContentBlockStartEventView, content_block_index),
     internal::Slot::plain},
    {"start", &schemas::harness_content_block_start_type, offsetof(HarnessContentBlockStartEventView, start),
     internal::Slot::plain},
};

constexpr internal::Field harness_content_block_stop_event_fields[] = {
    {"contentBlockIndex", &internal::int32_type, offsetof(HarnessContentBlockStopEventView, content_block_index),
     internal::Slot::plain},
};

constexpr internal::Field harness_hook_event_fields[] = {
    {"hookEventId", &internal::string_type, offsetof(HarnessHookEventView, hook_event_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(HarnessHookEventView, name), internal::Slot::plain},
    {"type", &schemas::harness_hook_event_type_type, offsetof(HarnessHookEventView, type), internal::Slot::plain},
    {"decision", &schemas::harness_hook_decision_type, offsetof(HarnessHookEventView, decision), internal::Slot::plain},
    {"reason", &internal::string_type, offsetof(HarnessHookEventView, reason), internal::Slot::optional},
};

constexpr internal::Field harness_message_start_event_fields[] = {
    {"role", &schemas::harness_conversation_role_type, offsetof(HarnessMessageStartEventView, role),
     internal::Slot::plain},
};

constexpr internal::Field harness_message_stop_event_fields[] = {
    {"stopReason", &schemas::harness_stop_reason_type, offsetof(HarnessMessageStopEventView, stop_reason),
     internal::Slot::plain},
};

constexpr internal::Field harness_stream_metrics_fields[] = {
    {"latencyMs", &internal::int64_type, offsetof(HarnessStreamMetricsView, latency_ms), internal::Slot::plain},
};

constexpr internal::Field harness_token_usage_fields[] = {
    {"inputTokens", &internal::int32_type, offsetof(HarnessTokenUsageView, input_tokens), internal::Slot::plain},
    {"outputTokens", &internal::int32_type, offsetof(HarnessTokenUsageView, output_tokens), internal::Slot::plain},
    {"totalTokens", &internal::int32_type, offsetof(HarnessTokenUsageView, total_tokens), internal::Slot::plain},
    {"cacheReadInputTokens", &internal::int32_type, offsetof(HarnessTokenUsageView, cache_read_input_tokens),
     internal::Slot::optional},
    {"cacheWriteInputTokens", &internal::int32_type, offsetof(HarnessTokenUsageView, cache_write_input_tokens),
     internal::Slot::optional},
};

constexpr internal::Field harness_metadata_event_fields[] = {
    {"usage", &schemas::harness_token_usage_type, offsetof(HarnessMetadataEventView, usage), internal::Slot::plain},
    {"metrics", &schemas::harness_stream_metrics_type, offsetof(HarnessMetadataEventView, metrics),
     internal::Slot::plain},
};

constexpr internal::Field invoke_harness_stream_output_fields[] = {
    {"messageStart", &schemas::harness_message_start_event_type, offsetof(InvokeHarnessStreamOutputView, message_start),
     internal::Slot::reference},
    {"contentBlockStart", &schemas::harness_content_block_start_event_type,
     offsetof(InvokeHarnessStreamOutputView, content_block_start), internal::Slot::reference},
    {"contentBlockDelta", &schemas::harness_content_block_delta_event_type,
     offsetof(InvokeHarnessStreamOutputView, content_block_delta), internal::Slot::reference},
    {"contentBlockStop", &schemas::harness_content_block_stop_event_type,
     offsetof(InvokeHarnessStreamOutputView, content_block_stop), internal::Slot::reference},
    {"messageStop", &schemas::harness_message_stop_event_type, offsetof(InvokeHarnessStreamOutputView, message_stop),
     internal::Slot::reference},
    {"metadata", &schemas::harness_metadata_event_type, offsetof(InvokeHarnessStreamOutputView, metadata),
     internal::Slot::reference},
    {"hookEvent", &schemas::harness_hook_event_type, offsetof(InvokeHarnessStreamOutputView, hook_event),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema harness_reasoning_content_block_delta_schema =
    internal::union_schema<HarnessReasoningContentBlockDeltaView>("HarnessReasoningContentBlockDelta",
                                                                  harness_reasoning_content_block_delta_fields);
constinit const internal::Type harness_reasoning_content_block_delta_type =
    internal::union_type<HarnessReasoningContentBlockDeltaView>(harness_reasoning_content_block_delta_schema);

constinit const internal::Schema harness_tool_result_block_delta_schema =
    internal::union_schema<HarnessToolResultBlockDeltaView>("HarnessToolResultBlockDelta",
                                                            harness_tool_result_block_delta_fields);
constinit const internal::Type harness_tool_result_block_delta_type =
    internal::union_type<HarnessToolResultBlockDeltaView>(harness_tool_result_block_delta_schema);

constinit const internal::Schema harness_tool_result_metadata_block_delta_schema =
    internal::structure_schema<HarnessToolResultMetadataBlockDeltaView>(
        "HarnessToolResultMetadataBlockDelta", harness_tool_result_metadata_block_delta_fields);
constinit const internal::Type harness_tool_result_metadata_block_delta_type =
    internal::structure_type<HarnessToolResultMetadataBlockDeltaView>(harness_tool_result_metadata_block_delta_schema);

constinit const internal::Schema harness_tool_use_block_delta_schema =
    internal::structure_schema<HarnessToolUseBlockDeltaView>("HarnessToolUseBlockDelta",
                                                             harness_tool_use_block_delta_fields);
constinit const internal::Type harness_tool_use_block_delta_type =
    internal::structure_type<HarnessToolUseBlockDeltaView>(harness_tool_use_block_delta_schema);

constinit const internal::Schema harness_content_block_delta_schema =
    internal::union_schema<HarnessContentBlockDeltaView>("HarnessContentBlockDelta",
                                                         harness_content_block_delta_fields);
constinit const internal::Type harness_content_block_delta_type =
    internal::union_type<HarnessContentBlockDeltaView>(harness_content_block_delta_schema);

constinit const internal::Schema harness_content_block_delta_event_schema =
    internal::structure_schema<HarnessContentBlockDeltaEventView>("HarnessContentBlockDeltaEvent",
                                                                  harness_content_block_delta_event_fields);
constinit const internal::Type harness_content_block_delta_event_type =
    internal::structure_type<HarnessContentBlockDeltaEventView>(harness_content_block_delta_event_schema);

constinit const internal::Schema harness_tool_result_block_start_schema =
    internal::structure_schema<HarnessToolResultBlockStartView>("HarnessToolResultBlockStart",
                                                                harness_tool_result_block_start_fields);
constinit const internal::Type harness_tool_result_block_start_type =
    internal::structure_type<HarnessToolResultBlockStartView>(harness_tool_result_block_start_schema);

constinit const internal::Schema harness_tool_use_block_start_schema =
    internal::structure_schema<HarnessToolUseBlockStartView>("HarnessToolUseBlockStart",
                                                             harness_tool_use_block_start_fields);
constinit const internal::Type harness_tool_use_block_start_type =
    internal::structure_type<HarnessToolUseBlockStartView>(harness_tool_use_block_start_schema);

constinit const internal::Schema harness_content_block_start_schema =
    internal::union_schema<HarnessContentBlockStartView>("HarnessContentBlockStart",
                                                         harness_content_block_start_fields);
constinit const internal::Type harness_content_block_start_type =
    internal::union_type<HarnessContentBlockStartView>(harness_content_block_start_schema);

constinit const internal::Schema harness_content_block_start_event_schema =
    internal::structure_schema<HarnessContentBlockStartEventView>("HarnessContentBlockStartEvent",
                                                                  harness_content_block_start_event_fields);
constinit const internal::Type harness_content_block_start_event_type =
    internal::structure_type<HarnessContentBlockStartEventView>(harness_content_block_start_event_schema);

constinit const internal::Schema harness_content_block_stop_event_schema =
    internal::structure_schema<HarnessContentBlockStopEventView>("HarnessContentBlockStopEvent",
                                                                 harness_content_block_stop_event_fields);
constinit const internal::Type harness_content_block_stop_event_type =
    internal::structure_type<HarnessContentBlockStopEventView>(harness_content_block_stop_event_schema);

constinit const internal::Schema harness_hook_event_schema =
    internal::structure_schema<HarnessHookEventView>("HarnessHookEvent", harness_hook_event_fields);
constinit const internal::Type harness_hook_event_type =
    internal::structure_type<HarnessHookEventView>(harness_hook_event_schema);

constinit const internal::Schema harness_message_start_event_schema =
    internal::structure_schema<HarnessMessageStartEventView>("HarnessMessageStartEvent",
                                                             harness_message_start_event_fields);
constinit const internal::Type harness_message_start_event_type =
    internal::structure_type<HarnessMessageStartEventView>(harness_message_start_event_schema);

constinit const internal::Schema harness_message_stop_event_schema =
    internal::structure_schema<HarnessMessageStopEventView>("HarnessMessageStopEvent",
                                                            harness_message_stop_event_fields);
constinit const internal::Type harness_message_stop_event_type =
    internal::structure_type<HarnessMessageStopEventView>(harness_message_stop_event_schema);

constinit const internal::Schema harness_stream_metrics_schema =
    internal::structure_schema<HarnessStreamMetricsView>("HarnessStreamMetrics", harness_stream_metrics_fields);
constinit const internal::Type harness_stream_metrics_type =
    internal::structure_type<HarnessStreamMetricsView>(harness_stream_metrics_schema);

constinit const internal::Schema harness_token_usage_schema =
    internal::structure_schema<HarnessTokenUsageView>("HarnessTokenUsage", harness_token_usage_fields);
constinit const internal::Type harness_token_usage_type =
    internal::structure_type<HarnessTokenUsageView>(harness_token_usage_schema);

constinit const internal::Schema harness_metadata_event_schema =
    internal::structure_schema<HarnessMetadataEventView>("HarnessMetadataEvent", harness_metadata_event_fields);
constinit const internal::Type harness_metadata_event_type =
    internal::structure_type<HarnessMetadataEventView>(harness_metadata_event_schema);

constinit const internal::Schema invoke_harness_stream_output_schema =
    internal::union_schema<InvokeHarnessStreamOutputView>("InvokeHarnessStreamOutput",
                                                          invoke_harness_stream_output_fields);
constinit const internal::Type invoke_harness_stream_output_type =
    internal::union_type<InvokeHarnessStreamOutputView>(invoke_harness_stream_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const HarnessReasoningContentBlockDeltaView*) {
  return schemas::harness_reasoning_content_block_delta_schema;
}
const internal::Schema& schema_of(const HarnessToolResultBlockDeltaView*) {
  return schemas::harness_tool_result_block_delta_schema;
}
const internal::Schema& schema_of(const HarnessToolResultMetadataBlockDeltaView*) {
  return schemas::harness_tool_result_metadata_block_delta_schema;
}
const internal::Schema& schema_of(const HarnessToolUseBlockDeltaView*) {
  return schemas::harness_tool_use_block_delta_schema;
}
const internal::Schema& schema_of(const HarnessContentBlockDeltaView*) {
  return schemas::harness_content_block_delta_schema;
}
const internal::Schema& schema_of(const HarnessContentBlockDeltaEventView*) {
  return schemas::harness_content_block_delta_event_schema;
}
const internal::Schema& schema_of(const HarnessToolResultBlockStartView*) {
  return schemas::harness_tool_result_block_start_schema;
}
const internal::Schema& schema_of(const HarnessToolUseBlockStartView*) {
  return schemas::harness_tool_use_block_start_schema;
}
const internal::Schema& schema_of(const HarnessContentBlockStartView*) {
  return schemas::harness_content_block_start_schema;
}
const internal::Schema& schema_of(const HarnessContentBlockStartEventView*) {
  return schemas::harness_content_block_start_event_schema;
}
const internal::Schema& schema_of(const HarnessContentBlockStopEventView*) {
  return schemas::harness_content_block_stop_event_schema;
}
const internal::Schema& schema_of(const HarnessHookEventView*) { return schemas::harness_hook_event_schema; }
const internal::Schema& schema_of(const HarnessMessageStartEventView*) {
  return schemas::harness_message_start_event_schema;
}
const internal::Schema& schema_of(const HarnessMessageStopEventView*) {
  return schemas::harness_message_stop_event_schema;
}
const internal::Schema& schema_of(const HarnessStreamMetricsView*) { return schemas::harness_stream_metrics_schema; }
const internal::Schema& schema_of(const HarnessTokenUsageView*) { return schemas::harness_token_usage_schema; }
const internal::Schema& schema_of(const HarnessMetadataEventView*) { return schemas::harness_metadata_event_schema; }
const internal::Schema& schema_of(const InvokeHarnessStreamOutputView*) {
  return schemas::invoke_harness_stream_output_schema;
}

}  // namespace outcrop::bedrock_agentcore
