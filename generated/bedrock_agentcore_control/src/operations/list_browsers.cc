// Client::list_browsers: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_browsers.h"

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

constexpr internal::Type list_browsers_browser_summaries_type =
    internal::list_type<BrowserSummaryView>(schemas::browser_summary_type);
constexpr internal::Field list_browsers_fields[] = {
    {"browserSummaries", &list_browsers_browser_summaries_type, offsetof(ListBrowsersView, browser_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListBrowsersView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_browsers_schema =
    internal::structure_schema<ListBrowsersView>("ListBrowsersResponse", list_browsers_fields);
constexpr internal::OutputSchema list_browsers_output{
    .view = &list_browsers_schema,
    .body = &list_browsers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_browsers_operation{
    .service = &common::service,
    .name = "ListBrowsers",
    .errors = common::errors,
    .output = &list_browsers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListBrowsersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/browsers"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token).query("type", in.type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListBrowsersRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("type", in.type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListBrowsersView*) { return list_browsers_schema; }

Response<ListBrowsersView> Client::list_browsers(const ListBrowsersRequest& request, const CallOptions& options) const {
  return internal::call<ListBrowsersView>(*connection_, list_browsers_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowsersRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_browsers_operation, encode(request), options);
}

Pages<ListBrowsersView> Client::list_browsers_pages(ListBrowsersRequest request, const CallOptions& options) const {
  return internal::pages<ListBrowsersView>(
      connection_, list_browsers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListBrowsersView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListBrowsersView, BrowserSummaryView> Client::list_browsers_items(ListBrowsersRequest request,
                                                                        const CallOptions& options) const {
  return {list_browsers_pages(std::move(request), options),
          [](const ListBrowsersView& page) { return page.browser_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore_control
