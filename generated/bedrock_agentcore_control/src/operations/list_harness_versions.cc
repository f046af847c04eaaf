// Client::list_harness_versions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_harness_versions.h"

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

constexpr internal::Type list_harness_versions_harness_versions_type =
    internal::list_type<HarnessVersionSummaryView>(schemas::harness_version_summary_type);
constexpr internal::Field list_harness_versions_fields[] = {
    {"harnessVersions", &list_harness_versions_harness_versions_type,
     offsetof(ListHarnessVersionsView, harness_versions), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListHarnessVersionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_harness_versions_schema =
    internal::structure_schema<ListHarnessVersionsView>("ListHarnessVersionsResponse", list_harness_versions_fields);
constexpr internal::OutputSchema list_harness_versions_output{
    .view = &list_harness_versions_schema,
    .body = &list_harness_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_harness_versions_operation{
    .service = &common::service,
    .name = "ListHarnessVersions",
    .errors = common::errors,
    .output = &list_harness_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListHarnessVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/harnesses/"};
  out.label("harnessId", in.harness_id)
      .segment("/versions")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListHarnessVersionsRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListHarnessVersionsView*) { return list_harness_versions_schema; }

Response<ListHarnessVersionsView> Client::list_harness_versions(const ListHarnessVersionsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListHarnessVersionsView>(*connection_, list_harness_versions_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessVersionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_harness_versions_operation, encode(request), options);
}

Pages<ListHarnessVersionsView> Client::list_harness_versions_pages(ListHarnessVersionsRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListHarnessVersionsView>(
      connection_, list_harness_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListHarnessVersionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListHarnessVersionsView, HarnessVersionSummaryView> Client::list_harness_versions_items(
    ListHarnessVersionsRequest request, const CallOptions& options) const {
  return {list_harness_versions_pages(std::move(request), options),
          [](const ListHarnessVersionsView& page) { return page.harness_versions; }};
}

}  // namespace outcrop::bedrock_agentcore_control
