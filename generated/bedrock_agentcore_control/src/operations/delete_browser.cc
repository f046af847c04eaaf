// Client::delete_browser: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_browser.h"

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

constexpr internal::Field delete_browser_fields[] = {
    {"browserId", &internal::string_type, offsetof(DeleteBrowserView, browser_id), internal::Slot::plain},
    {"status", &schemas::browser_status_type, offsetof(DeleteBrowserView, status), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(DeleteBrowserView, last_updated_at), internal::Slot::plain},
};
constexpr internal::Schema delete_browser_schema =
    internal::structure_schema<DeleteBrowserView>("DeleteBrowserResponse", delete_browser_fields);
constexpr internal::OutputSchema delete_browser_output{
    .view = &delete_browser_schema,
    .body = &delete_browser_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_browser_operation{
    .service = &common::service,
    .name = "DeleteBrowser",
    .errors = common::errors,
    .output = &delete_browser_output,
};

internal::HttpRequest encode(const DeleteBrowserRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/browsers/"};
  out.label("browserId", in.browser_id).query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteBrowserRequest& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteBrowserView*) { return delete_browser_schema; }

Response<DeleteBrowserView> Client::delete_browser(const DeleteBrowserRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<DeleteBrowserView>(*connection_, delete_browser_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBrowserRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_browser_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
