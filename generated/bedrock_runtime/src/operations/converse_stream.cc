// Client::converse_stream: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/converse_stream.h"

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

constexpr internal::Schema converse_stream_schema =
    internal::structure_schema<ConverseStreamView>("ConverseStreamResponse");
constexpr internal::OutputSchema converse_stream_output{
    .view = &converse_stream_schema,
    .body = &converse_stream_schema,
};
constexpr internal::Operation converse_stream_operation{
    .service = &common::service,
    .name = "ConverseStream",
    .errors = common::errors,
    .output = &converse_stream_output,
    .events = &streams::converse_stream_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const ConverseStreamRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id).segment("/converse-stream");
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

void write_json(internal::JsonWriter& writer, const ConverseStreamRequest& in) {
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

const internal::Schema& schema_of(const ConverseStreamView*) { return converse_stream_schema; }

EventStream<ConverseStreamView, ConverseStreamOutputView> Client::converse_stream(const ConverseStreamRequest& request,
                                                                                  const CallOptions& options) const {
  return internal::stream<ConverseStreamView, ConverseStreamOutputView>(connection_, converse_stream_operation,
                                                                        encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
