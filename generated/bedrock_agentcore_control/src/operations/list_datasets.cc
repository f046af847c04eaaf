// Client::list_datasets: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_datasets.h"

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

constexpr internal::Type list_datasets_datasets_type =
    internal::list_type<DatasetSummaryView>(schemas::dataset_summary_type);
constexpr internal::Field list_datasets_fields[] = {
    {"datasets", &list_datasets_datasets_type, offsetof(ListDatasetsView, datasets), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDatasetsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_datasets_schema =
    internal::structure_schema<ListDatasetsView>("ListDatasetsResponse", list_datasets_fields);
constexpr internal::OutputSchema list_datasets_output{
    .view = &list_datasets_schema,
    .body = &list_datasets_schema,
    .needs_body = true,
};
constexpr internal::Operation list_datasets_operation{
    .service = &common::service,
    .name = "ListDatasets",
    .errors = common::errors,
    .output = &list_datasets_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDatasetsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/datasets"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDatasetsRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDatasetsView*) { return list_datasets_schema; }

Response<ListDatasetsView> Client::list_datasets(const ListDatasetsRequest& request, const CallOptions& options) const {
  return internal::call<ListDatasetsView>(*connection_, list_datasets_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_datasets_operation, encode(request), options);
}

Pages<ListDatasetsView> Client::list_datasets_pages(ListDatasetsRequest request, const CallOptions& options) const {
  return internal::pages<ListDatasetsView>(
      connection_, list_datasets_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDatasetsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListDatasetsView, DatasetSummaryView> Client::list_datasets_items(ListDatasetsRequest request,
                                                                        const CallOptions& options) const {
  return {list_datasets_pages(std::move(request), options), [](const ListDatasetsView& page) { return page.datasets; }};
}

}  // namespace outcrop::bedrock_agentcore_control
