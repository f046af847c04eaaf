// Client::save_browser_session_profile: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/save_browser_session_profile.h"

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

constexpr internal::Field save_browser_session_profile_fields[] = {
    {"profileIdentifier", &internal::string_type, offsetof(SaveBrowserSessionProfileView, profile_identifier),
     internal::Slot::plain},
    {"browserIdentifier", &internal::string_type, offsetof(SaveBrowserSessionProfileView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(SaveBrowserSessionProfileView, session_id), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(SaveBrowserSessionProfileView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema save_browser_session_profile_schema =
    internal::structure_schema<SaveBrowserSessionProfileView>("SaveBrowserSessionProfileResponse",
                                                              save_browser_session_profile_fields);
constexpr internal::OutputSchema save_browser_session_profile_output{
    .view = &save_browser_session_profile_schema,
    .body = &save_browser_session_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation save_browser_session_profile_operation{
    .service = &common::service,
    .name = "SaveBrowserSessionProfile",
    .errors = common::errors,
    .output = &save_browser_session_profile_output,
};

internal::HttpRequest encode(const SaveBrowserSessionProfileRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browser-profiles/"};
  out.label("profileIdentifier", in.profile_identifier)
      .segment("/save")
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("browserIdentifier", in.browser_identifier);
    writer.required("sessionId", in.session_id);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfileRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("profileIdentifier", in.profile_identifier);
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const SaveBrowserSessionProfileView*) { return save_browser_session_profile_schema; }

Response<SaveBrowserSessionProfileView> Client::save_browser_session_profile(
    const SaveBrowserSessionProfileRequest& request, const CallOptions& options) const {
  return internal::call<SaveBrowserSessionProfileView>(*connection_, save_browser_session_profile_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SaveBrowserSessionProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, save_browser_session_profile_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
