// Client::get_session: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_session.h"

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

constexpr internal::Field get_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(GetSessionView, session_id), internal::Slot::plain},
    {"sessionArn", &internal::string_type, offsetof(GetSessionView, session_arn), internal::Slot::plain},
    {"sessionStatus", &schemas::session_status_type, offsetof(GetSessionView, session_status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetSessionView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetSessionView, last_updated_at), internal::Slot::plain},
    {"sessionMetadata", &internal::string_map_type, offsetof(GetSessionView, session_metadata), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(GetSessionView, encryption_key_arn),
     internal::Slot::optional},
};
constexpr internal::Schema get_session_schema =
    internal::structure_schema<GetSessionView>("GetSessionResponse", get_session_fields);
constexpr internal::OutputSchema get_session_output{
    .view = &get_session_schema,
    .body = &get_session_schema,
    .needs_body = true,
};
constexpr internal::Operation get_session_operation{
    .service = &common::service,
    .name = "GetSession",
    .errors = common::errors,
    .output = &get_session_output,
};

internal::HttpRequest encode(const GetSessionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetSessionRequest& in) {
  writer.begin_object();
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetSessionView*) { return get_session_schema; }

Response<GetSessionView> Client::get_session(const GetSessionRequest& request, const CallOptions& options) const {
  return internal::call<GetSessionView>(*connection_, get_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
