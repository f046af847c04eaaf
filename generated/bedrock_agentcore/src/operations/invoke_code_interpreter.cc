// Client::invoke_code_interpreter: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/invoke_code_interpreter.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field invoke_code_interpreter_fields[] = {
    {"x-amzn-code-interpreter-session-id", &internal::string_type, offsetof(InvokeCodeInterpreterView, session_id),
     internal::Slot::optional},
};
constexpr internal::Schema invoke_code_interpreter_schema = internal::structure_schema<InvokeCodeInterpreterView>(
    "InvokeCodeInterpreterResponse", invoke_code_interpreter_fields);
constexpr internal::Schema invoke_code_interpreter_body =
    internal::structure_schema<InvokeCodeInterpreterView>("InvokeCodeInterpreterResponse");
constexpr internal::HeaderField invoke_code_interpreter_headers[] = {
    {.name = "x-amzn-code-interpreter-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeCodeInterpreterView, session_id),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema invoke_code_interpreter_output{
    .view = &invoke_code_interpreter_schema,
    .body = &invoke_code_interpreter_body,
    .headers = invoke_code_interpreter_headers,
};
constexpr internal::Operation invoke_code_interpreter_operation{
    .service = &common::service,
    .name = "InvokeCodeInterpreter",
    .errors = common::errors,
    .output = &invoke_code_interpreter_output,
    .events = &streams::code_interpreter_stream_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeCodeInterpreterRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/code-interpreters/"};
  out.label("codeInterpreterIdentifier", in.code_interpreter_identifier)
      .segment("/tools/invoke")
      .header("x-amzn-code-interpreter-session-id", in.session_id)
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("arguments", in.arguments);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeCodeInterpreterRequest& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("name", in.name);
  writer.member("arguments", in.arguments);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeCodeInterpreterView*) { return invoke_code_interpreter_schema; }

EventStream<InvokeCodeInterpreterView, CodeInterpreterStreamOutputView> Client::invoke_code_interpreter(
    const InvokeCodeInterpreterRequest& request, const CallOptions& options) const {
  return internal::stream<InvokeCodeInterpreterView, CodeInterpreterStreamOutputView>(
      connection_, invoke_code_interpreter_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
