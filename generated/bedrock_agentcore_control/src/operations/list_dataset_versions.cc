// Client::list_dataset_versions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_dataset_versions.h"

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

constexpr internal::Type list_dataset_versions_versions_type =
    internal::list_type<DatasetVersionSummaryView>(schemas::dataset_version_summary_type);
constexpr internal::Field list_dataset_versions_fields[] = {
    {"versions", &list_dataset_versions_versions_type, offsetof(ListDatasetVersionsView, versions),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDatasetVersionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_dataset_versions_schema =
    internal::structure_schema<ListDatasetVersionsView>("ListDatasetVersionsResponse", list_dataset_versions_fields);
constexpr internal::OutputSchema list_dataset_versions_output{
    .view = &list_dataset_versions_schema,
    .body = &list_dataset_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_dataset_versions_operation{
    .service = &common::service,
    .name = "ListDatasetVersions",
    .errors = common::errors,
    .output = &list_dataset_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDatasetVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/datasets/"};
  out.label("datasetId", in.dataset_id)
      .segment("/versions")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDatasetVersionsRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDatasetVersionsView*) { return list_dataset_versions_schema; }

Response<ListDatasetVersionsView> Client::list_dataset_versions(const ListDatasetVersionsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListDatasetVersionsView>(*connection_, list_dataset_versions_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetVersionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_dataset_versions_operation, encode(request), options);
}

Pages<ListDatasetVersionsView> Client::list_dataset_versions_pages(ListDatasetVersionsRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListDatasetVersionsView>(
      connection_, list_dataset_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDatasetVersionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListDatasetVersionsView, DatasetVersionSummaryView> Client::list_dataset_versions_items(
    ListDatasetVersionsRequest request, const CallOptions& options) const {
  return {list_dataset_versions_pages(std::move(request), options),
          [](const ListDatasetVersionsView& page) { return page.versions; }};
}

}  // namespace outcrop::bedrock_agentcore_control
