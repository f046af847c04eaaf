// Client::delete_capacity_provider_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_capacity_provider_session.h"

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

constexpr internal::Field delete_capacity_provider_session_fields[] = {
    {"capacityProviderArn", &internal::string_type, offsetof(DeleteCapacityProviderSessionView, capacity_provider_arn),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(DeleteCapacityProviderSessionView, session_id),
     internal::Slot::plain},
    {"status", &schemas::capacity_provider_session_status_type, offsetof(DeleteCapacityProviderSessionView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_capacity_provider_session_schema =
    internal::structure_schema<DeleteCapacityProviderSessionView>("DeleteCapacityProviderSessionResponse",
                                                                  delete_capacity_provider_session_fields);
constexpr internal::OutputSchema delete_capacity_provider_session_output{
    .view = &delete_capacity_provider_session_schema,
    .body = &delete_capacity_provider_session_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_capacity_provider_session_operation{
    .service = &common::service,
    .name = "DeleteCapacityProviderSession",
    .errors = common::errors,
    .output = &delete_capacity_provider_session_output,
};

internal::HttpRequest encode(const DeleteCapacityProviderSessionRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/capacity-providers/"};
  out.label("capacityProviderId", in.capacity_provider_id).segment("/sessions/").label("sessionId", in.session_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderSessionRequest& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("sessionId", in.session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteCapacityProviderSessionView*) {
  return delete_capacity_provider_session_schema;
}

Response<DeleteCapacityProviderSessionView> Client::delete_capacity_provider_session(
    const DeleteCapacityProviderSessionRequest& request, const CallOptions& options) const {
  return internal::call<DeleteCapacityProviderSessionView>(*connection_, delete_capacity_provider_session_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteCapacityProviderSessionRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_capacity_provider_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
