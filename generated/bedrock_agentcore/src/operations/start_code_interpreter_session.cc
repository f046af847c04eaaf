// Client::start_code_interpreter_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/start_code_interpreter_session.h"

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

constexpr internal::Field start_code_interpreter_session_fields[] = {
    {"codeInterpreterIdentifier", &internal::string_type,
     offsetof(StartCodeInterpreterSessionView, code_interpreter_identifier), internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(StartCodeInterpreterSessionView, session_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(StartCodeInterpreterSessionView, created_at),
     internal::Slot::plain},
};
constexpr internal::Schema start_code_interpreter_session_schema =
    internal::structure_schema<StartCodeInterpreterSessionView>("StartCodeInterpreterSessionResponse",
                                                                start_code_interpreter_session_fields);
constexpr internal::OutputSchema start_code_interpreter_session_output{
    .view = &start_code_interpreter_session_schema,
    .body = &start_code_interpreter_session_schema,
    .needs_body = true,
};
constexpr internal::Operation start_code_interpreter_session_operation{
    .service = &common::service,
    .name = "StartCodeInterpreterSession",
    .errors = common::errors,
    .output = &start_code_interpreter_session_output,
};

internal::HttpRequest encode(const StartCodeInterpreterSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/code-interpreters/"};
  out.label("codeInterpreterIdentifier", in.code_interpreter_identifier)
      .segment("/sessions/start")
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
    writer.member("certificates", in.certificates);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSessionRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("name", in.name);
  writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StartCodeInterpreterSessionView*) {
  return start_code_interpreter_session_schema;
}

Response<StartCodeInterpreterSessionView> Client::start_code_interpreter_session(
    const StartCodeInterpreterSessionRequest& request, const CallOptions& options) const {
  return internal::call<StartCodeInterpreterSessionView>(*connection_, start_code_interpreter_session_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartCodeInterpreterSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_code_interpreter_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
