// Client::list_flow_versions: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_flow_versions.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type list_flow_versions_flow_version_summaries_type =
    internal::list_type<FlowVersionSummaryView>(schemas::flow_version_summary_type);
constexpr internal::Field list_flow_versions_fields[] = {
    {"flowVersionSummaries", &list_flow_versions_flow_version_summaries_type,
     offsetof(ListFlowVersionsView, flow_version_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListFlowVersionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_flow_versions_schema =
    internal::structure_schema<ListFlowVersionsView>("ListFlowVersionsResponse", list_flow_versions_fields);
constexpr internal::OutputSchema list_flow_versions_output{
    .view = &list_flow_versions_schema,
    .body = &list_flow_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_flow_versions_operation{
    .service = &common::service,
    .name = "ListFlowVersions",
    .errors = common::errors,
    .output = &list_flow_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListFlowVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/versions")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFlowVersionsRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFlowVersionsView*) { return list_flow_versions_schema; }

Response<ListFlowVersionsView> Client::list_flow_versions(const ListFlowVersionsRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<ListFlowVersionsView>(*connection_, list_flow_versions_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowVersionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_flow_versions_operation, encode(request), options);
}

Pages<ListFlowVersionsView> Client::list_flow_versions_pages(ListFlowVersionsRequest request,
                                                             const CallOptions& options) const {
  return internal::pages<ListFlowVersionsView>(
      connection_, list_flow_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListFlowVersionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListFlowVersionsView, FlowVersionSummaryView> Client::list_flow_versions_items(ListFlowVersionsRequest request,
                                                                                     const CallOptions& options) const {
  return {list_flow_versions_pages(std::move(request), options),
          [](const ListFlowVersionsView& page) { return page.flow_version_summaries; }};
}

}  // namespace outcrop::bedrock_agent
