// Client::list_browser_profiles: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_browser_profiles.h"

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

constexpr internal::Type list_browser_profiles_profile_summaries_type =
    internal::list_type<BrowserProfileSummaryView>(schemas::browser_profile_summary_type);
constexpr internal::Field list_browser_profiles_fields[] = {
    {"profileSummaries", &list_browser_profiles_profile_summaries_type,
     offsetof(ListBrowserProfilesView, profile_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListBrowserProfilesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_browser_profiles_schema =
    internal::structure_schema<ListBrowserProfilesView>("ListBrowserProfilesResponse", list_browser_profiles_fields);
constexpr internal::OutputSchema list_browser_profiles_output{
    .view = &list_browser_profiles_schema,
    .body = &list_browser_profiles_schema,
    .needs_body = true,
};
constexpr internal::Operation list_browser_profiles_operation{
    .service = &common::service,
    .name = "ListBrowserProfiles",
    .errors = common::errors,
    .output = &list_browser_profiles_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListBrowserProfilesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/browser-profiles"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  out.json_object([&](internal::JsonWriter& writer) { writer.member("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListBrowserProfilesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const ListBrowserProfilesView*) { return list_browser_profiles_schema; }

Response<ListBrowserProfilesView> Client::list_browser_profiles(const ListBrowserProfilesRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListBrowserProfilesView>(*connection_, list_browser_profiles_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowserProfilesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_browser_profiles_operation, encode(request), options);
}

Pages<ListBrowserProfilesView> Client::list_browser_profiles_pages(ListBrowserProfilesRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListBrowserProfilesView>(
      connection_, list_browser_profiles_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListBrowserProfilesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListBrowserProfilesView, BrowserProfileSummaryView> Client::list_browser_profiles_items(
    ListBrowserProfilesRequest request, const CallOptions& options) const {
  return {list_browser_profiles_pages(std::move(request), options),
          [](const ListBrowserProfilesView& page) { return page.profile_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore_control
