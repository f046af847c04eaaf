// Client::delete_session: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/delete_session.h"

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

constexpr internal::Schema delete_session_schema =
    internal::structure_schema<DeleteSessionView>("DeleteSessionResponse");
constexpr internal::OutputSchema delete_session_output{
    .view = &delete_session_schema,
    .body = &delete_session_schema,
};
constexpr internal::Operation delete_session_operation{
    .service = &common::service,
    .name = "DeleteSession",
    .errors = common::errors,
    .output = &delete_session_output,
};

internal::HttpRequest encode(const DeleteSessionRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteSessionRequest& in) {
  writer.begin_object();
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteSessionView*) { return delete_session_schema; }

Response<DeleteSessionView> Client::delete_session(const DeleteSessionRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<DeleteSessionView>(*connection_, delete_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
