// Client::invoke_model_with_response_stream: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/invoke_model_with_response_stream.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field invoke_model_with_response_stream_fields[] = {
    {"X-Amzn-Bedrock-Content-Type", &internal::string_type, offsetof(InvokeModelWithResponseStreamView, content_type),
     internal::Slot::plain},
    {"X-Amzn-Bedrock-PerformanceConfig-Latency", &schemas::performance_config_latency_type,
     offsetof(InvokeModelWithResponseStreamView, performance_config_latency), internal::Slot::plain},
    {"X-Amzn-Bedrock-Service-Tier", &schemas::service_tier_type_type,
     offsetof(InvokeModelWithResponseStreamView, service_tier), internal::Slot::plain},
};
constexpr internal::Schema invoke_model_with_response_stream_schema =
    internal::structure_schema<InvokeModelWithResponseStreamView>("InvokeModelWithResponseStreamResponse",
                                                                  invoke_model_with_response_stream_fields);
constexpr internal::Schema invoke_model_with_response_stream_body =
    internal::structure_schema<InvokeModelWithResponseStreamView>("InvokeModelWithResponseStreamResponse");
constexpr internal::HeaderField invoke_model_with_response_stream_headers[] = {
    {.name = "x-amzn-bedrock-content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeModelWithResponseStreamView, content_type),
     .slot = internal::Slot::plain},
    {.name = "x-amzn-bedrock-performanceconfig-latency",
     .type = &schemas::performance_config_latency_type,
     .offset = offsetof(InvokeModelWithResponseStreamView, performance_config_latency),
     .slot = internal::Slot::plain},
    {.name = "x-amzn-bedrock-service-tier",
     .type = &schemas::service_tier_type_type,
     .offset = offsetof(InvokeModelWithResponseStreamView, service_tier),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_model_with_response_stream_output{
    .view = &invoke_model_with_response_stream_schema,
    .body = &invoke_model_with_response_stream_body,
    .headers = invoke_model_with_response_stream_headers,
};
constexpr internal::Operation invoke_model_with_response_stream_operation{
    .service = &common::service,
    .name = "InvokeModelWithResponseStream",
    .errors = common::errors,
    .output = &invoke_model_with_response_stream_output,
    .events = &streams::response_stream,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeModelWithResponseStreamRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id)
      .segment("/invoke-with-response-stream")
      .header("Content-Type", in.content_type)
      .header("X-Amzn-Bedrock-Accept", in.accept)
      .header("X-Amzn-Bedrock-Trace", in.trace)
      .header("X-Amzn-Bedrock-GuardrailIdentifier", in.guardrail_identifier)
      .header("X-Amzn-Bedrock-GuardrailVersion", in.guardrail_version)
      .header("X-Amzn-Bedrock-PerformanceConfig-Latency", in.performance_config_latency)
      .header("X-Amzn-Bedrock-Service-Tier", in.service_tier)
      .header("X-Amzn-Bedrock-Request-Metadata", in.request_metadata);
  out.model_payload(in.body);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeModelWithResponseStreamRequest& in) {
  writer.begin_object();
  writer.sensitive().member("body", in.body);
  writer.member("contentType", in.content_type);
  writer.member("accept", in.accept);
  writer.member("modelId", in.model_id);
  writer.member("trace", in.trace);
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("performanceConfigLatency", in.performance_config_latency);
  writer.member("serviceTier", in.service_tier);
  writer.sensitive().member("requestMetadata", in.request_metadata);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeModelWithResponseStreamView*) {
  return invoke_model_with_response_stream_schema;
}

EventStream<InvokeModelWithResponseStreamView, ResponseStreamView> Client::invoke_model_with_response_stream(
    const InvokeModelWithResponseStreamRequest& request, const CallOptions& options) const {
  return internal::stream<InvokeModelWithResponseStreamView, ResponseStreamView>(
      connection_, invoke_model_with_response_stream_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
