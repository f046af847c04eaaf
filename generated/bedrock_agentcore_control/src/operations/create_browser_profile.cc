// Client::create_browser_profile: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_browser_profile.h"

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

constexpr internal::Field create_browser_profile_fields[] = {
    {"profileId", &internal::string_type, offsetof(CreateBrowserProfileView, profile_id), internal::Slot::plain},
    {"profileArn", &internal::string_type, offsetof(CreateBrowserProfileView, profile_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateBrowserProfileView, created_at), internal::Slot::plain},
    {"status", &schemas::browser_profile_status_type, offsetof(CreateBrowserProfileView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_browser_profile_schema =
    internal::structure_schema<CreateBrowserProfileView>("CreateBrowserProfileResponse", create_browser_profile_fields);
constexpr internal::OutputSchema create_browser_profile_output{
    .view = &create_browser_profile_schema,
    .body = &create_browser_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation create_browser_profile_operation{
    .service = &common::service,
    .name = "CreateBrowserProfile",
    .errors = common::errors,
    .output = &create_browser_profile_output,
};

internal::HttpRequest encode(const CreateBrowserProfileRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browser-profiles"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateBrowserProfileRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateBrowserProfileView*) { return create_browser_profile_schema; }

Response<CreateBrowserProfileView> Client::create_browser_profile(const CreateBrowserProfileRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<CreateBrowserProfileView>(*connection_, create_browser_profile_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBrowserProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_browser_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
