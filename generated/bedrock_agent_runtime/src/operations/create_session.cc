// Client::create_session: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/create_session.h"

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

constexpr internal::Field create_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(CreateSessionView, session_id), internal::Slot::plain},
    {"sessionArn", &internal::string_type, offsetof(CreateSessionView, session_arn), internal::Slot::plain},
    {"sessionStatus", &schemas::session_status_type, offsetof(CreateSessionView, session_status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateSessionView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_session_schema =
    internal::structure_schema<CreateSessionView>("CreateSessionResponse", create_session_fields);
constexpr internal::OutputSchema create_session_output{
    .view = &create_session_schema,
    .body = &create_session_schema,
    .needs_body = true,
};
constexpr internal::Operation create_session_operation{
    .service = &common::service,
    .name = "CreateSession",
    .errors = common::errors,
    .output = &create_session_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateSessionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/sessions/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("sessionMetadata", in.session_metadata);
    writer.member("encryptionKeyArn", in.encryption_key_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateSessionRequest& in) {
  writer.begin_object();
  writer.member("sessionMetadata", in.session_metadata);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateSessionView*) { return create_session_schema; }

Response<CreateSessionView> Client::create_session(const CreateSessionRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<CreateSessionView>(*connection_, create_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
