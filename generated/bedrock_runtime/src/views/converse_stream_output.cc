// Decode tables of ConverseStreamOutputView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_stream_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field citation_source_content_delta_fields[] = {
    {"text", &internal::string_type, offsetof(CitationSourceContentDeltaView, text), internal::Slot::optional},
};

constexpr internal::Type citations_delta_source_content_type =
    internal::list_type<CitationSourceContentDeltaView>(schemas::citation_source_content_delta_type);
constexpr internal::Field citations_delta_fields[] = {
    {"title", &internal::string_type, offsetof(CitationsDeltaView, title), internal::Slot::optional},
    {"source", &internal::string_type, offsetof(CitationsDeltaView, source), internal::Slot::optional},
    {"sourceContent", &citations_delta_source_content_type, offsetof(CitationsDeltaView, source_content),
     internal::Slot::plain},
    {"location", &schemas::citation_location_type, offsetof(CitationsDeltaView, location), internal::Slot::reference},
};

constexpr internal::Field image_block_delta_fields[] = {
    {"source", &schemas::image_source_type, offsetof(ImageBlockDeltaView, source), internal::Slot::reference, true},
    {"error", &schemas::error_block_type, offsetof(ImageBlockDeltaView, error), internal::Slot::reference, true},
};

constexpr internal::Field reasoning_content_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(ReasoningContentBlockDeltaView, text), internal::Slot::reference, true},
    {"redactedContent", &internal::blob_type, offsetof(ReasoningContentBlockDeltaView, redacted_content),
     internal::Slot::reference, true},
    {"signature", &internal::string_type, offsetof(ReasoningContentBlockDeltaView, signature),
     internal::Slot::reference, true},
};

constexpr internal::Field tool_result_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(ToolResultBlockDeltaView, text), internal::Slot::reference},
    {"json", &internal::document_type, offsetof(ToolResultBlockDeltaView, json), internal::Slot::reference},
};

constexpr internal::Field tool_use_block_delta_fields[] = {
    {"input", &internal::string_type, offsetof(ToolUseBlockDeltaView, input), internal::Slot::plain},
};

constexpr internal::Type content_block_delta_tool_result_type =
    internal::list_type<ToolResultBlockDeltaView>(schemas::tool_result_block_delta_type);
constexpr internal::Field content_block_delta_fields[] = {
    {"text", &internal::string_type, offsetof(ContentBlockDeltaView, text), internal::Slot::reference},
    {"toolUse", &schemas::tool_use_block_delta_type, offsetof(ContentBlockDeltaView, tool_use),
     internal::Slot::reference},
    {"toolResult", &content_block_delta_tool_result_type, offsetof(ContentBlockDeltaView, tool_result),
     internal::Slot::reference},
    {"reasoningContent", &schemas::reasoning_content_block_delta_type,
     offsetof(ContentBlockDeltaView, reasoning_content), internal::Slot::reference, true},
    {"citation", &schemas::citations_delta_type, offsetof(ContentBlockDeltaView, citation), internal::Slot::reference},
    {"image", &schemas::image_block_delta_type, offsetof(ContentBlockDeltaView, image), internal::Slot::reference},
};

constexpr internal::Field content_block_delta_event_fields[] = {
    {"delta", &schemas::content_block_delta_type, offsetof(ContentBlockDeltaEventView, delta), internal::Slot::plain},
    {"contentBlockIndex", &internal::int32_type, offsetof(ContentBlockDeltaEventView, content_block_index),
     internal::Slot::plain},
};

constexpr internal::Field image_block_start_fields[] = {
    {"format", &schemas::image_format_type, offsetof(ImageBlockStartView, format), internal::Slot::plain},
};

constexpr internal::Field tool_result_block_start_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(ToolResultBlockStartView, tool_use_id), internal::Slot::plain},
    {"type", &internal::string_type, offsetof(ToolResultBlockStartView, type), internal::Slot::optional},
    {"status", &schemas::tool_result_status_type, offsetof(ToolResultBlockStartView, status), internal::Slot::plain},
};

constexpr internal::Field tool_use_block_start_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(ToolUseBlockStartView, tool_use_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(ToolUseBlockStartView, name), internal::Slot::plain},
    {"type", &schemas::tool_use_type_type, offsetof(ToolUseBlockStartView, type), internal::Slot::plain},
};

constexpr internal::Field content_block_start_fields[] = {
    {"toolUse", &schemas::tool_use_block_start_type, offsetof(ContentBlockStartView, tool_use),
     internal::Slot::reference},
    {"toolResult", &schemas::tool_result_block_start_type, offsetof(ContentBlockStartView, tool_result),
     internal::Slot::reference},
    {"image", &schemas::image_block_start_type, offsetof(ContentBlockStartView, image), internal::Slot::reference},
};

constexpr internal::Field content_block_start_event_fields[] = {
    {"start", &schemas::content_block_start_type, offsetof(ContentBlockStartEventView, start), internal::Slot::plain},
    {"contentBlockIndex", &internal::int32_type, offsetof(ContentBlockStartEventView, content_block_index),
     internal::Slot::plain},
};

constexpr internal::Field content_block_stop_event_fields[] = {
    {"contentBlockIndex", &internal::int32_type, offsetof(ContentBlockStopEventView, content_block_index),
     internal::Slot::plain},
};

constexpr internal::Field converse_stream_metrics_fields[] = {
    {"latencyMs", &internal::int64_type, offsetof(ConverseStreamMetricsView, latency_ms), internal::Slot::plain},
};

constexpr internal::Field converse_stream_trace_fields[] = {
    {"guardrail", &schemas::guardrail_trace_assessment_type, offsetof(ConverseStreamTraceView, guardrail),
     internal::Slot::reference},
    {"promptRouter", &schemas::prompt_router_trace_type, offsetof(ConverseStreamTraceView, prompt_router),
     internal::Slot::reference},
};

constexpr internal::Field converse_stream_metadata_event_fields[] = {
    {"usage", &schemas::token_usage_type, offsetof(ConverseStreamMetadataEventView, usage), internal::Slot::plain},
    {"metrics", &schemas::converse_stream_metrics_type, offsetof(ConverseStreamMetadataEventView, metrics),
     internal::Slot::plain},
    {"trace", &schemas::converse_stream_trace_type, offsetof(ConverseStreamMetadataEventView, trace),
     internal::Slot::reference},
    {"performanceConfig", &schemas::performance_configuration_type,
     offsetof(ConverseStreamMetadataEventView, performance_config), internal::Slot::reference},
    {"serviceTier", &schemas::service_tier_type, offsetof(ConverseStreamMetadataEventView, service_tier),
     internal::Slot::reference},
};

constexpr internal::Field message_start_event_fields[] = {
    {"role", &schemas::conversation_role_type, offsetof(MessageStartEventView, role), internal::Slot::plain},
};

constexpr internal::Field message_stop_event_fields[] = {
    {"stopReason", &schemas::stop_reason_type, offsetof(MessageStopEventView, stop_reason), internal::Slot::plain},
    {"additionalModelResponseFields", &internal::document_type,
     offsetof(MessageStopEventView, additional_model_response_fields), internal::Slot::optional},
};

constexpr internal::Field converse_stream_output_fields[] = {
    {"messageStart", &schemas::message_start_event_type, offsetof(ConverseStreamOutputView, message_start),
     internal::Slot::reference},
    {"contentBlockStart", &schemas::content_block_start_event_type,
     offsetof(ConverseStreamOutputView, content_block_start), internal::Slot::reference},
    {"contentBlockDelta", &schemas::content_block_delta_event_type,
     offsetof(ConverseStreamOutputView, content_block_delta), internal::Slot::reference},
    {"contentBlockStop", &schemas::content_block_stop_event_type,
     offsetof(ConverseStreamOutputView, content_block_stop), internal::Slot::reference},
    {"messageStop", &schemas::message_stop_event_type, offsetof(ConverseStreamOutputView, message_stop),
     internal::Slot::reference},
    {"metadata", &schemas::converse_stream_metadata_event_type, offsetof(ConverseStreamOutputView, metadata),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema citation_source_content_delta_schema =
    internal::structure_schema<CitationSourceContentDeltaView>("CitationSourceContentDelta",
                                                               citation_source_content_delta_fields);
constinit const internal::Type citation_source_content_delta_type =
    internal::structure_type<CitationSourceContentDeltaView>(citation_source_content_delta_schema);

constinit const internal::Schema citations_delta_schema =
    internal::structure_schema<CitationsDeltaView>("CitationsDelta", citations_delta_fields);
constinit const internal::Type citations_delta_type =
    internal::structure_type<CitationsDeltaView>(citations_delta_schema);

constinit const internal::Schema image_block_delta_schema =
    internal::structure_schema<ImageBlockDeltaView>("ImageBlockDelta", image_block_delta_fields);
constinit const internal::Type image_block_delta_type =
    internal::structure_type<ImageBlockDeltaView>(image_block_delta_schema);

constinit const internal::Schema reasoning_content_block_delta_schema =
    internal::union_schema<ReasoningContentBlockDeltaView>("ReasoningContentBlockDelta",
                                                           reasoning_content_block_delta_fields);
constinit const internal::Type reasoning_content_block_delta_type =
    internal::union_type<ReasoningContentBlockDeltaView>(reasoning_content_block_delta_schema);

constinit const internal::Schema tool_result_block_delta_schema =
    internal::union_schema<ToolResultBlockDeltaView>("ToolResultBlockDelta", tool_result_block_delta_fields);
constinit const internal::Type tool_result_block_delta_type =
    internal::union_type<ToolResultBlockDeltaView>(tool_result_block_delta_schema);

constinit const internal::Schema tool_use_block_delta_schema =
    internal::structure_schema<ToolUseBlockDeltaView>("ToolUseBlockDelta", tool_use_block_delta_fields);
constinit const internal::Type tool_use_block_delta_type =
    internal::structure_type<ToolUseBlockDeltaView>(tool_use_block_delta_schema);

constinit const internal::Schema content_block_delta_schema =
    internal::union_schema<ContentBlockDeltaView>("ContentBlockDelta", content_block_delta_fields);
constinit const internal::Type content_block_delta_type =
    internal::union_type<ContentBlockDeltaView>(content_block_delta_schema);

constinit const internal::Schema content_block_delta_event_schema =
    internal::structure_schema<ContentBlockDeltaEventView>("ContentBlockDeltaEvent", content_block_delta_event_fields);
constinit const internal::Type content_block_delta_event_type =
    internal::structure_type<ContentBlockDeltaEventView>(content_block_delta_event_schema);

constinit const internal::Schema image_block_start_schema =
    internal::structure_schema<ImageBlockStartView>("ImageBlockStart", image_block_start_fields);
constinit const internal::Type image_block_start_type =
    internal::structure_type<ImageBlockStartView>(image_block_start_schema);

constinit const internal::Schema tool_result_block_start_schema =
    internal::structure_schema<ToolResultBlockStartView>("ToolResultBlockStart", tool_result_block_start_fields);
constinit const internal::Type tool_result_block_start_type =
    internal::structure_type<ToolResultBlockStartView>(tool_result_block_start_schema);

constinit const internal::Schema tool_use_block_start_schema =
    internal::structure_schema<ToolUseBlockStartView>("ToolUseBlockStart", tool_use_block_start_fields);
constinit const internal::Type tool_use_block_start_type =
    internal::structure_type<ToolUseBlockStartView>(tool_use_block_start_schema);

constinit const internal::Schema content_block_start_schema =
    internal::union_schema<ContentBlockStartView>("ContentBlockStart", content_block_start_fields);
constinit const internal::Type content_block_start_type =
    internal::union_type<ContentBlockStartView>(content_block_start_schema);

constinit const internal::Schema content_block_start_event_schema =
    internal::structure_schema<ContentBlockStartEventView>("ContentBlockStartEvent", content_block_start_event_fields);
constinit const internal::Type content_block_start_event_type =
    internal::structure_type<ContentBlockStartEventView>(content_block_start_event_schema);

constinit const internal::Schema content_block_stop_event_schema =
    internal::structure_schema<ContentBlockStopEventView>("ContentBlockStopEvent", content_block_stop_event_fields);
constinit const internal::Type content_block_stop_event_type =
    internal::structure_type<ContentBlockStopEventView>(content_block_stop_event_schema);

constinit const internal::Schema converse_stream_metrics_schema =
    internal::structure_schema<ConverseStreamMetricsView>("ConverseStreamMetrics", converse_stream_metrics_fields);
constinit const internal::Type converse_stream_metrics_type =
    internal::structure_type<ConverseStreamMetricsView>(converse_stream_metrics_schema);

constinit const internal::Schema converse_stream_trace_schema =
    internal::structure_schema<ConverseStreamTraceView>("ConverseStreamTrace", converse_stream_trace_fields);
constinit const internal::Type converse_stream_trace_type =
    internal::structure_type<ConverseStreamTraceView>(converse_stream_trace_schema);

constinit const internal::Schema converse_stream_metadata_event_schema =
    internal::structure_schema<ConverseStreamMetadataEventView>("ConverseStreamMetadataEvent",
                                                                converse_stream_metadata_event_fields);
constinit const internal::Type converse_stream_metadata_event_type =
    internal::structure_type<ConverseStreamMetadataEventView>(converse_stream_metadata_event_schema);

constinit const internal::Schema message_start_event_schema =
    internal::structure_schema<MessageStartEventView>("MessageStartEvent", message_start_event_fields);
constinit const internal::Type message_start_event_type =
    internal::structure_type<MessageStartEventView>(message_start_event_schema);

constinit const internal::Schema message_stop_event_schema =
    internal::structure_schema<MessageStopEventView>("MessageStopEvent", message_stop_event_fields);
constinit const internal::Type message_stop_event_type =
    internal::structure_type<MessageStopEventView>(message_stop_event_schema);

constinit const internal::Schema converse_stream_output_schema =
    internal::union_schema<ConverseStreamOutputView>("ConverseStreamOutput", converse_stream_output_fields);
constinit const internal::Type converse_stream_output_type =
    internal::union_type<ConverseStreamOutputView>(converse_stream_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CitationSourceContentDeltaView*) {
  return schemas::citation_source_content_delta_schema;
}
const internal::Schema& schema_of(const CitationsDeltaView*) { return schemas::citations_delta_schema; }
const internal::Schema& schema_of(const ImageBlockDeltaView*) { return schemas::image_block_delta_schema; }
const internal::Schema& schema_of(const ReasoningContentBlockDeltaView*) {
  return schemas::reasoning_content_block_delta_schema;
}
const internal::Schema& schema_of(const ToolResultBlockDeltaView*) { return schemas::tool_result_block_delta_schema; }
const internal::Schema& schema_of(const ToolUseBlockDeltaView*) { return schemas::tool_use_block_delta_schema; }
const internal::Schema& schema_of(const ContentBlockDeltaView*) { return schemas::content_block_delta_schema; }
const internal::Schema& schema_of(const ContentBlockDeltaEventView*) {
  return schemas::content_block_delta_event_schema;
}
const internal::Schema& schema_of(const ImageBlockStartView*) { return schemas::image_block_start_schema; }
const internal::Schema& schema_of(const ToolResultBlockStartView*) { return schemas::tool_result_block_start_schema; }
const internal::Schema& schema_of(const ToolUseBlockStartView*) { return schemas::tool_use_block_start_schema; }
const internal::Schema& schema_of(const ContentBlockStartView*) { return schemas::content_block_start_schema; }
const internal::Schema& schema_of(const ContentBlockStartEventView*) {
  return schemas::content_block_start_event_schema;
}
const internal::Schema& schema_of(const ContentBlockStopEventView*) { return schemas::content_block_stop_event_schema; }
const internal::Schema& schema_of(const ConverseStreamMetricsView*) { return schemas::converse_stream_metrics_schema; }
const internal::Schema& schema_of(const ConverseStreamTraceView*) { return schemas::converse_stream_trace_schema; }
const internal::Schema& schema_of(const ConverseStreamMetadataEventView*) {
  return schemas::converse_stream_metadata_event_schema;
}
const internal::Schema& schema_of(const MessageStartEventView*) { return schemas::message_start_event_schema; }
const internal::Schema& schema_of(const MessageStopEventView*) { return schemas::message_stop_event_schema; }
const internal::Schema& schema_of(const ConverseStreamOutputView*) { return schemas::converse_stream_output_schema; }

}  // namespace outcrop::bedrock_runtime
