// Client::get_async_invoke: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/get_async_invoke.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field get_async_invoke_fields[] = {
    {"invocationArn", &internal::string_type, offsetof(GetAsyncInvokeView, invocation_arn), internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(GetAsyncInvokeView, model_arn), internal::Slot::plain},
    {"clientRequestToken", &internal::string_type, offsetof(GetAsyncInvokeView, client_request_token),
     internal::Slot::optional},
    {"status", &schemas::async_invoke_status_type, offsetof(GetAsyncInvokeView, status), internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(GetAsyncInvokeView, failure_message), internal::Slot::optional,
     true},
    {"submitTime", &internal::date_time_type, offsetof(GetAsyncInvokeView, submit_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetAsyncInvokeView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(GetAsyncInvokeView, end_time), internal::Slot::optional},
    {"outputDataConfig", &schemas::async_invoke_output_data_config_type,
     offsetof(GetAsyncInvokeView, output_data_config), internal::Slot::plain},
};
constexpr internal::Schema get_async_invoke_schema =
    internal::structure_schema<GetAsyncInvokeView>("GetAsyncInvokeResponse", get_async_invoke_fields);
constexpr internal::OutputSchema get_async_invoke_output{
    .view = &get_async_invoke_schema,
    .body = &get_async_invoke_schema,
    .needs_body = true,
};
constexpr internal::Operation get_async_invoke_operation{
    .service = &common::service,
    .name = "GetAsyncInvoke",
    .errors = common::errors,
    .output = &get_async_invoke_output,
};

internal::HttpRequest encode(const GetAsyncInvokeRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/async-invoke/"};
  out.label("invocationArn", in.invocation_arn);
  return out;
}

constexpr internal::WaiterSpec judge_async_invoke_completed_spec{"AsyncInvokeCompleted", std::chrono::seconds(10),
                                                                 std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_async_invoke_completed(const internal::WaitAnswer<GetAsyncInvokeView>& answer) {
  if (answer.view) {
    const GetAsyncInvokeView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, "failureMessage may tell why: sensitive, and in Response::raw_body() alone");
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAsyncInvokeRequest& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAsyncInvokeView*) { return get_async_invoke_schema; }

Response<GetAsyncInvokeView> Client::get_async_invoke(const GetAsyncInvokeRequest& request,
                                                      const CallOptions& options) const {
  return internal::call<GetAsyncInvokeView>(*connection_, get_async_invoke_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAsyncInvokeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_async_invoke_operation, encode(request), options);
}

Response<GetAsyncInvokeView> Client::wait_until_async_invoke_completed(
    const GetAsyncInvokeRequest& request, const WaitOptions<GetAsyncInvokeView>& options) const {
  return internal::wait_until<GetAsyncInvokeView>(
      *connection_, get_async_invoke_operation, encode(request),
      internal::wait_plan(judge_async_invoke_completed_spec, options, judge_async_invoke_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_async_invoke_completed(const internal::AsyncTarget& target,
                                                                   const GetAsyncInvokeRequest& request,
                                                                   const WaitOptions<GetAsyncInvokeView>& options) {
  return internal::make_pending_wait(
      target, get_async_invoke_operation, encode(request),
      internal::wait_plan(judge_async_invoke_completed_spec, options, judge_async_invoke_completed));
}

}  // namespace outcrop::bedrock_runtime
