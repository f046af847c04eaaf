// Client::stop_runtime_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/stop_runtime_session.h"

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

constexpr internal::Field stop_runtime_session_fields[] = {
    {"X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", &internal::string_type,
     offsetof(StopRuntimeSessionView, runtime_session_id), internal::Slot::optional},
    {"statusCode", &internal::int32_type, offsetof(StopRuntimeSessionView, status_code), internal::Slot::optional},
};
constexpr internal::Schema stop_runtime_session_schema =
    internal::structure_schema<StopRuntimeSessionView>("StopRuntimeSessionResponse", stop_runtime_session_fields);
constexpr internal::Schema stop_runtime_session_body =
    internal::structure_schema<StopRuntimeSessionView>("StopRuntimeSessionResponse");
constexpr internal::HeaderField stop_runtime_session_headers[] = {
    {.name = "x-amzn-bedrock-agentcore-runtime-session-id",
     .type = &internal::string_type,
     .offset = offsetof(StopRuntimeSessionView, runtime_session_id),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema stop_runtime_session_output{
    .view = &stop_runtime_session_schema,
    .body = &stop_runtime_session_body,
    .headers = stop_runtime_session_headers,
    .status_code = &stop_runtime_session_fields[1],
};
constexpr internal::Operation stop_runtime_session_operation{
    .service = &common::service,
    .name = "StopRuntimeSession",
    .errors = common::errors,
    .output = &stop_runtime_session_output,
};

internal::HttpRequest encode(const StopRuntimeSessionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.label("agentRuntimeArn", in.agent_runtime_arn)
      .segment("/stopruntimesession")
      .query("qualifier", in.qualifier)
      .required_header("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", in.runtime_session_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopRuntimeSessionRequest& in) {
  writer.begin_object();
  writer.member("runtimeSessionId", in.runtime_session_id);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("qualifier", in.qualifier);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StopRuntimeSessionView*) { return stop_runtime_session_schema; }

Response<StopRuntimeSessionView> Client::stop_runtime_session(const StopRuntimeSessionRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<StopRuntimeSessionView>(*connection_, stop_runtime_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopRuntimeSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_runtime_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
