// Client::put_invocation_step: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/put_invocation_step.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field put_invocation_step_fields[] = {
    {"invocationStepId", &internal::string_type, offsetof(PutInvocationStepView, invocation_step_id),
     internal::Slot::plain},
};
constexpr internal::Schema put_invocation_step_schema =
    internal::structure_schema<PutInvocationStepView>("PutInvocationStepResponse", put_invocation_step_fields);
constexpr internal::OutputSchema put_invocation_step_output{
    .view = &put_invocation_step_schema,
    .body = &put_invocation_step_schema,
    .needs_body = true,
};
constexpr internal::Operation put_invocation_step_operation{
    .service = &common::service,
    .name = "PutInvocationStep",
    .errors = common::errors,
    .output = &put_invocation_step_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const PutInvocationStepRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier).segment("/invocationSteps/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("invocationIdentifier", in.invocation_identifier);
    writer.required("invocationStepTime", in.invocation_step_time, TimestampFormat::date_time);
    writer.required("payload", in.payload);
    writer.member("invocationStepId", in.invocation_step_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutInvocationStepRequest& in) {
  writer.begin_object();
  writer.member("sessionIdentifier", in.session_identifier);
  writer.member("invocationIdentifier", in.invocation_identifier);
  writer.member("invocationStepTime", in.invocation_step_time, TimestampFormat::date_time);
  writer.member("payload", in.payload);
  writer.member("invocationStepId", in.invocation_step_id);
  writer.end_object();
}

const internal::Schema& schema_of(const PutInvocationStepView*) { return put_invocation_step_schema; }

Response<PutInvocationStepView> Client::put_invocation_step(const PutInvocationStepRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<PutInvocationStepView>(*connection_, put_invocation_step_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutInvocationStepRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_invocation_step_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
