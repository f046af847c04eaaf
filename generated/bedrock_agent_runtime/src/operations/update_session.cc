// Client::update_session: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/update_session.h"

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

constexpr internal::Field update_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(UpdateSessionView, session_id), internal::Slot::plain},
    {"sessionArn", &internal::string_type, offsetof(UpdateSessionView, session_arn), internal::Slot::plain},
    {"sessionStatus", &schemas::session_status_type, offsetof(UpdateSessionView, session_status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateSessionView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdateSessionView, last_updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_session_schema =
    internal::structure_schema<UpdateSessionView>("UpdateSessionResponse", update_session_fields);
constexpr internal::OutputSchema update_session_output{
    .view = &update_session_schema,
    .body = &update_session_schema,
    .needs_body = true,
};
constexpr internal::Operation update_session_operation{
    .service = &common::service,
    .name = "UpdateSession",
    .errors = common::errors,
    .output = &update_session_output,
};

internal::HttpRequest encode(const UpdateSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier).segment("/");
  out.json_object([&](internal::JsonWriter& writer) { writer.member("sessionMetadata", in.session_metadata); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateSessionRequest& in) {
  writer.begin_object();
  writer.member("sessionMetadata", in.session_metadata);
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateSessionView*) { return update_session_schema; }

Response<UpdateSessionView> Client::update_session(const UpdateSessionRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<UpdateSessionView>(*connection_, update_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
