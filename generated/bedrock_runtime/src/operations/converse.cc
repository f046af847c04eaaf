// Client::converse: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/converse.h"

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

constexpr internal::Field converse_fields[] = {
    {"output", &schemas::converse_output_type, offsetof(ConverseView, output), internal::Slot::plain},
    {"stopReason", &schemas::stop_reason_type, offsetof(ConverseView, stop_reason), internal::Slot::plain},
    {"usage", &schemas::token_usage_type, offsetof(ConverseView, usage), internal::Slot::plain},
    {"metrics", &schemas::converse_metrics_type, offsetof(ConverseView, metrics), internal::Slot::plain},
    {"additionalModelResponseFields", &internal::document_type,
     offsetof(ConverseView, additional_model_response_fields), internal::Slot::optional},
    {"trace", &schemas::converse_trace_type, offsetof(ConverseView, trace), internal::Slot::reference},
    {"performanceConfig", &schemas::performance_configuration_type, offsetof(ConverseView, performance_config),
     internal::Slot::reference},
    {"serviceTier", &schemas::service_tier_type, offsetof(ConverseView, service_tier), internal::Slot::reference},
};
constexpr internal::Schema converse_schema =
    internal::structure_schema<ConverseView>("ConverseResponse", converse_fields);
constexpr internal::OutputSchema converse_output{
    .view = &converse_schema,
    .body = &converse_schema,
    .needs_body = true,
};
constexpr internal::Operation converse_operation{
    .service = &common::service,
    .name = "Converse",
    .errors = common::errors,
    .output = &converse_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const ConverseRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id).segment("/converse");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("messages", in.messages);
    writer.member("system", in.system);
    writer.member("inferenceConfig", in.inference_config);
    writer.member("toolConfig", in.tool_config);
    writer.member("guardrailConfig", in.guardrail_config);
    writer.member("additionalModelRequestFields", in.additional_model_request_fields);
    writer.member("promptVariables", in.prompt_variables);
    writer.member("additionalModelResponseFieldPaths", in.additional_model_response_field_paths);
    writer.member("requestMetadata", in.request_metadata);
    writer.member("performanceConfig", in.performance_config);
    writer.member("serviceTier", in.service_tier);
    writer.member("outputConfig", in.output_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ConverseRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.member("messages", in.messages);
  writer.member("system", in.system);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("toolConfig", in.tool_config);
  writer.member("guardrailConfig", in.guardrail_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.sensitive().member("promptVariables", in.prompt_variables);
  writer.member("additionalModelResponseFieldPaths", in.additional_model_response_field_paths);
  writer.sensitive().member("requestMetadata", in.request_metadata);
  writer.member("performanceConfig", in.performance_config);
  writer.member("serviceTier", in.service_tier);
  writer.member("outputConfig", in.output_config);
  writer.end_object();
}

const internal::Schema& schema_of(const ConverseView*) { return converse_schema; }

Response<ConverseView> Client::converse(const ConverseRequest& request, const CallOptions& options) const {
  return internal::call<ConverseView>(*connection_, converse_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ConverseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, converse_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
