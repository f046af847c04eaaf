// Client::get_invocation_step: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_invocation_step.h"

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

constexpr internal::Field get_invocation_step_fields[] = {
    {"invocationStep", &schemas::invocation_step_type, offsetof(GetInvocationStepView, invocation_step),
     internal::Slot::plain},
};
constexpr internal::Schema get_invocation_step_schema =
    internal::structure_schema<GetInvocationStepView>("GetInvocationStepResponse", get_invocation_step_fields);
constexpr internal::OutputSchema get_invocation_step_output{
    .view = &get_invocation_step_schema,
    .body = &get_invocation_step_schema,
    .needs_body = true,
};
constexpr internal::Operation get_invocation_step_operation{
    .service = &common::service,
    .name = "GetInvocationStep",
    .errors = common::errors,
    .output = &get_invocation_step_output,
};

internal::HttpRequest encode(const GetInvocationStepRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier)
      .segment("/invocationSteps/")
      .label("invocationStepId", in.invocation_step_id);
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.required("invocationIdentifier", in.invocation_identifier); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetInvocationStepRequest& in) {
  writer.begin_object();
  writer.member("invocationIdentifier", in.invocation_identifier);
  writer.member("invocationStepId", in.invocation_step_id);
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetInvocationStepView*) { return get_invocation_step_schema; }

Response<GetInvocationStepView> Client::get_invocation_step(const GetInvocationStepRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetInvocationStepView>(*connection_, get_invocation_step_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetInvocationStepRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_invocation_step_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
