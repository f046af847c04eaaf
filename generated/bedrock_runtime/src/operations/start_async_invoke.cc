// Client::start_async_invoke: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/start_async_invoke.h"

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

constexpr internal::Field start_async_invoke_fields[] = {
    {"invocationArn", &internal::string_type, offsetof(StartAsyncInvokeView, invocation_arn), internal::Slot::plain},
};
constexpr internal::Schema start_async_invoke_schema =
    internal::structure_schema<StartAsyncInvokeView>("StartAsyncInvokeResponse", start_async_invoke_fields);
constexpr internal::OutputSchema start_async_invoke_output{
    .view = &start_async_invoke_schema,
    .body = &start_async_invoke_schema,
    .needs_body = true,
};
constexpr internal::Operation start_async_invoke_operation{
    .service = &common::service,
    .name = "StartAsyncInvoke",
    .errors = common::errors,
    .output = &start_async_invoke_output,
};

internal::HttpRequest encode(const StartAsyncInvokeRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/async-invoke"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("modelId", in.model_id);
    writer.required("modelInput", in.model_input);
    writer.required("outputDataConfig", in.output_data_config);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartAsyncInvokeRequest& in) {
  writer.begin_object();
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("modelId", in.model_id);
  writer.sensitive().member("modelInput", in.model_input);
  writer.member("outputDataConfig", in.output_data_config);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const StartAsyncInvokeView*) { return start_async_invoke_schema; }

Response<StartAsyncInvokeView> Client::start_async_invoke(const StartAsyncInvokeRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<StartAsyncInvokeView>(*connection_, start_async_invoke_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartAsyncInvokeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_async_invoke_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
