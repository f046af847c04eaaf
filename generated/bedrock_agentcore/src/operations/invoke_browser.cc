// Client::invoke_browser: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/invoke_browser.h"

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

constexpr internal::Field invoke_browser_fields[] = {
    {"result", &schemas::browser_action_result_type, offsetof(InvokeBrowserView, result), internal::Slot::plain},
    {"x-amzn-browser-session-id", &internal::string_type, offsetof(InvokeBrowserView, session_id),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_browser_schema =
    internal::structure_schema<InvokeBrowserView>("InvokeBrowserResponse", invoke_browser_fields);
constexpr internal::Schema invoke_browser_body =
    internal::structure_schema<InvokeBrowserView>("InvokeBrowserResponse", std::span(invoke_browser_fields).first(1));
constexpr internal::HeaderField invoke_browser_headers[] = {
    {.name = "x-amzn-browser-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeBrowserView, session_id),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_browser_output{
    .view = &invoke_browser_schema,
    .body = &invoke_browser_body,
    .needs_body = true,
    .headers = invoke_browser_headers,
};
constexpr internal::Operation invoke_browser_operation{
    .service = &common::service,
    .name = "InvokeBrowser",
    .errors = common::errors,
    .output = &invoke_browser_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeBrowserRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier)
      .segment("/sessions/invoke")
      .required_header("x-amzn-browser-session-id", in.session_id);
  out.json_object([&](internal::JsonWriter& writer) { writer.required("action", in.action); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeBrowserRequest& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("action", in.action);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeBrowserView*) { return invoke_browser_schema; }

Response<InvokeBrowserView> Client::invoke_browser(const InvokeBrowserRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<InvokeBrowserView>(*connection_, invoke_browser_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeBrowserRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_browser_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
