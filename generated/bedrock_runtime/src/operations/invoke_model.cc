// Client::invoke_model: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/invoke_model.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field invoke_model_fields[] = {
    {"body", &internal::blob_type, offsetof(InvokeModelView, body), internal::Slot::plain, true},
    {"Content-Type", &internal::string_type, offsetof(InvokeModelView, content_type), internal::Slot::plain},
    {"X-Amzn-Bedrock-PerformanceConfig-Latency", &schemas::performance_config_latency_type,
     offsetof(InvokeModelView, performance_config_latency), internal::Slot::plain},
    {"X-Amzn-Bedrock-Service-Tier", &schemas::service_tier_type_type, offsetof(InvokeModelView, service_tier),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_model_schema =
    internal::structure_schema<InvokeModelView>("InvokeModelResponse", invoke_model_fields);
constexpr internal::HeaderField invoke_model_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeModelView, content_type),
     .slot = internal::Slot::plain},
    {.name = "x-amzn-bedrock-performanceconfig-latency",
     .type = &schemas::performance_config_latency_type,
     .offset = offsetof(InvokeModelView, performance_config_latency),
     .slot = internal::Slot::plain},
    {.name = "x-amzn-bedrock-service-tier",
     .type = &schemas::service_tier_type_type,
     .offset = offsetof(InvokeModelView, service_tier),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_model_output{
    .view = &invoke_model_schema,
    .payload = &invoke_model_fields[0],
    .needs_body = true,
    .headers = invoke_model_headers,
};
constexpr internal::Operation invoke_model_operation{
    .service = &common::service,
    .name = "InvokeModel",
    .errors = common::errors,
    .output = &invoke_model_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeModelRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id)
      .segment("/invoke")
      .header("Content-Type", in.content_type)
      .header("Accept", in.accept)
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

void write_json(internal::JsonWriter& writer, const InvokeModelRequest& in) {
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

const internal::Schema& schema_of(const InvokeModelView*) { return invoke_model_schema; }

Response<InvokeModelView> Client::invoke_model(const InvokeModelRequest& request, const CallOptions& options) const {
  return internal::call<InvokeModelView>(*connection_, invoke_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
