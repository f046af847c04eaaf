// Client::end_session: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/end_session.h"

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

constexpr internal::Field end_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(EndSessionView, session_id), internal::Slot::plain},
    {"sessionArn", &internal::string_type, offsetof(EndSessionView, session_arn), internal::Slot::plain},
    {"sessionStatus", &schemas::session_status_type, offsetof(EndSessionView, session_status), internal::Slot::plain},
};
constexpr internal::Schema end_session_schema =
    internal::structure_schema<EndSessionView>("EndSessionResponse", end_session_fields);
constexpr internal::OutputSchema end_session_output{
    .view = &end_session_schema,
    .body = &end_session_schema,
    .needs_body = true,
};
constexpr internal::Operation end_session_operation{
    .service = &common::service,
    .name = "EndSession",
    .errors = common::errors,
    .output = &end_session_output,
};

internal::HttpRequest encode(const EndSessionRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EndSessionRequest& in) {
  writer.begin_object();
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const EndSessionView*) { return end_session_schema; }

Response<EndSessionView> Client::end_session(const EndSessionRequest& request, const CallOptions& options) const {
  return internal::call<EndSessionView>(*connection_, end_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EndSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, end_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
