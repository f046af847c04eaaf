// Client::list_provisioned_model_throughputs: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_provisioned_model_throughputs.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/parallel_items.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_provisioned_model_throughputs_provisioned_model_summaries_type =
    internal::list_type<ProvisionedModelSummaryView>(schemas::provisioned_model_summary_type);
constexpr internal::Field list_provisioned_model_throughputs_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListProvisionedModelThroughputsView, next_token),
     internal::Slot::optional},
    {"provisionedModelSummaries", &list_provisioned_model_throughputs_provisioned_model_summaries_type,
     offsetof(ListProvisionedModelThroughputsView, provisioned_model_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_provisioned_model_throughputs_schema =
    internal::structure_schema<ListProvisionedModelThroughputsView>("ListProvisionedModelThroughputsResponse",
                                                                    list_provisioned_model_throughputs_fields);
constexpr internal::OutputSchema list_provisioned_model_throughputs_output{
    .view = &list_provisioned_model_throughputs_schema,
    .body = &list_provisioned_model_throughputs_schema,
};
constexpr internal::Operation list_provisioned_model_throughputs_operation{
    .service = &common::service,
    .name = "ListProvisionedModelThroughputs",
    .errors = common::errors,
    .output = &list_provisioned_model_throughputs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListProvisionedModelThroughputsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/provisioned-model-throughputs"};
  out.query("creationTimeAfter", in.creation_time_after)
      .query("creationTimeBefore", in.creation_time_before)
      .query("statusEquals", in.status_equals)
      .query("modelArnEquals", in.model_arn_equals)
      .query("nameContains", in.name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListProvisionedModelThroughputsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("statusEquals", in.status_equals);
  writer.member("modelArnEquals", in.model_arn_equals);
  writer.member("nameContains", in.name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListProvisionedModelThroughputsView*) {
  return list_provisioned_model_throughputs_schema;
}

Response<ListProvisionedModelThroughputsView> Client::list_provisioned_model_throughputs(
    const ListProvisionedModelThroughputsRequest& request, const CallOptions& options) const {
  return internal::call<ListProvisionedModelThroughputsView>(*connection_, list_provisioned_model_throughputs_operation,
                                                             encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListProvisionedModelThroughputsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_provisioned_model_throughputs_operation, encode(request), options);
}

Pages<ListProvisionedModelThroughputsView> Client::list_provisioned_model_throughputs_pages(
    ListProvisionedModelThroughputsRequest request, const CallOptions& options) const {
  return internal::pages<ListProvisionedModelThroughputsView>(
      connection_, list_provisioned_model_throughputs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListProvisionedModelThroughputsView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListProvisionedModelThroughputsView, ProvisionedModelSummaryView>
Client::list_provisioned_model_throughputs_items(ListProvisionedModelThroughputsRequest request,
                                                 const CallOptions& options) const {
  return {list_provisioned_model_throughputs_pages(std::move(request), options),
          [](const ListProvisionedModelThroughputsView& page) { return page.provisioned_model_summaries; }};
}

ParallelItems<ListProvisionedModelThroughputsView, ProvisionedModelSummaryView>
Client::list_provisioned_model_throughputs_parallel(ListProvisionedModelThroughputsRequest request,
                                                    const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListProvisionedModelThroughputsRequest,
                                           ListProvisionedModelThroughputsView, ProvisionedModelSummaryView>
      methods{
          .pages = &Client::list_provisioned_model_throughputs_pages,
          .after = &ListProvisionedModelThroughputsRequest::creation_time_after,
          .before = &ListProvisionedModelThroughputsRequest::creation_time_before,
          .items_of = [](const ListProvisionedModelThroughputsView& page) { return page.provisioned_model_summaries; },
          .time_of = [](const ProvisionedModelSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
