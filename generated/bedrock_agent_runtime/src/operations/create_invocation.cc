// Client::create_invocation: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/create_invocation.h"

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

constexpr internal::Field create_invocation_fields[] = {
    {"sessionId", &internal::string_type, offsetof(CreateInvocationView, session_id), internal::Slot::plain},
    {"invocationId", &internal::string_type, offsetof(CreateInvocationView, invocation_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateInvocationView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_invocation_schema =
    internal::structure_schema<CreateInvocationView>("CreateInvocationResponse", create_invocation_fields);
constexpr internal::OutputSchema create_invocation_output{
    .view = &create_invocation_schema,
    .body = &create_invocation_schema,
    .needs_body = true,
};
constexpr internal::Operation create_invocation_operation{
    .service = &common::service,
    .name = "CreateInvocation",
    .errors = common::errors,
    .output = &create_invocation_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateInvocationRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier).segment("/invocations/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("invocationId", in.invocation_id);
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateInvocationRequest& in) {
  writer.begin_object();
  writer.member("invocationId", in.invocation_id);
  writer.member("description", in.description);
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateInvocationView*) { return create_invocation_schema; }

Response<CreateInvocationView> Client::create_invocation(const CreateInvocationRequest& request,
                                                         const CallOptions& options) const {
  return internal::call<CreateInvocationView>(*connection_, create_invocation_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateInvocationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_invocation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
