// Client::update_browser_stream: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/update_browser_stream.h"

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

constexpr internal::Field update_browser_stream_fields[] = {
    {"browserIdentifier", &internal::string_type, offsetof(UpdateBrowserStreamView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(UpdateBrowserStreamView, session_id), internal::Slot::plain},
    {"streams", &schemas::browser_session_stream_type, offsetof(UpdateBrowserStreamView, streams),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateBrowserStreamView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_browser_stream_schema =
    internal::structure_schema<UpdateBrowserStreamView>("UpdateBrowserStreamResponse", update_browser_stream_fields);
constexpr internal::OutputSchema update_browser_stream_output{
    .view = &update_browser_stream_schema,
    .body = &update_browser_stream_schema,
    .needs_body = true,
};
constexpr internal::Operation update_browser_stream_operation{
    .service = &common::service,
    .name = "UpdateBrowserStream",
    .errors = common::errors,
    .output = &update_browser_stream_output,
};

internal::HttpRequest encode(const UpdateBrowserStreamRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier)
      .segment("/sessions/streams/update")
      .required_query("sessionId", in.session_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("streamUpdate", in.stream_update);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateBrowserStreamRequest& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("streamUpdate", in.stream_update);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateBrowserStreamView*) { return update_browser_stream_schema; }

Response<UpdateBrowserStreamView> Client::update_browser_stream(const UpdateBrowserStreamRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<UpdateBrowserStreamView>(*connection_, update_browser_stream_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateBrowserStreamRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_browser_stream_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
