// Client::delete_browser_profile: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_browser_profile.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field delete_browser_profile_fields[] = {
    {"profileId", &internal::string_type, offsetof(DeleteBrowserProfileView, profile_id), internal::Slot::plain},
    {"profileArn", &internal::string_type, offsetof(DeleteBrowserProfileView, profile_arn), internal::Slot::plain},
    {"status", &schemas::browser_profile_status_type, offsetof(DeleteBrowserProfileView, status),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(DeleteBrowserProfileView, last_updated_at),
     internal::Slot::plain},
    {"lastSavedAt", &internal::date_time_type, offsetof(DeleteBrowserProfileView, last_saved_at),
     internal::Slot::optional},
};
constexpr internal::Schema delete_browser_profile_schema =
    internal::structure_schema<DeleteBrowserProfileView>("DeleteBrowserProfileResponse", delete_browser_profile_fields);
constexpr internal::OutputSchema delete_browser_profile_output{
    .view = &delete_browser_profile_schema,
    .body = &delete_browser_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_browser_profile_operation{
    .service = &common::service,
    .name = "DeleteBrowserProfile",
    .errors = common::errors,
    .output = &delete_browser_profile_output,
};

internal::HttpRequest encode(const DeleteBrowserProfileRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/browser-profiles/"};
  out.label("profileId", in.profile_id).query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteBrowserProfileRequest& in) {
  writer.begin_object();
  writer.member("profileId", in.profile_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteBrowserProfileView*) { return delete_browser_profile_schema; }

Response<DeleteBrowserProfileView> Client::delete_browser_profile(const DeleteBrowserProfileRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<DeleteBrowserProfileView>(*connection_, delete_browser_profile_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBrowserProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_browser_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
