// Client::stop_code_interpreter_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/stop_code_interpreter_session.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field stop_code_interpreter_session_fields[] = {
    {"codeInterpreterIdentifier", &internal::string_type,
     offsetof(StopCodeInterpreterSessionView, code_interpreter_identifier), internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(StopCodeInterpreterSessionView, session_id), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(StopCodeInterpreterSessionView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema stop_code_interpreter_session_schema =
    internal::structure_schema<StopCodeInterpreterSessionView>("StopCodeInterpreterSessionResponse",
                                                               stop_code_interpreter_session_fields);
constexpr internal::OutputSchema stop_code_interpreter_session_output{
    .view = &stop_code_interpreter_session_schema,
    .body = &stop_code_interpreter_session_schema,
    .needs_body = true,
};
constexpr internal::Operation stop_code_interpreter_session_operation{
    .service = &common::service,
    .name = "StopCodeInterpreterSession",
    .errors = common::errors,
    .output = &stop_code_interpreter_session_output,
};

internal::HttpRequest encode(const StopCodeInterpreterSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/code-interpreters/"};
  out.label("codeInterpreterIdentifier", in.code_interpreter_identifier)
      .segment("/sessions/stop")
      .required_query("sessionId", in.session_id)
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopCodeInterpreterSessionRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StopCodeInterpreterSessionView*) {
  return stop_code_interpreter_session_schema;
}

Response<StopCodeInterpreterSessionView> Client::stop_code_interpreter_session(
    const StopCodeInterpreterSessionRequest& request, const CallOptions& options) const {
  return internal::call<StopCodeInterpreterSessionView>(*connection_, stop_code_interpreter_session_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopCodeInterpreterSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_code_interpreter_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
