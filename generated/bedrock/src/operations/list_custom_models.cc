// Client::list_custom_models: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_custom_models.h"

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

constexpr internal::Type list_custom_models_model_summaries_type =
    internal::list_type<CustomModelSummaryView>(schemas::custom_model_summary_type);
constexpr internal::Field list_custom_models_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListCustomModelsView, next_token), internal::Slot::optional},
    {"modelSummaries", &list_custom_models_model_summaries_type, offsetof(ListCustomModelsView, model_summaries),
     internal::Slot::plain},
};
constexpr internal::Schema list_custom_models_schema =
    internal::structure_schema<ListCustomModelsView>("ListCustomModelsResponse", list_custom_models_fields);
constexpr internal::OutputSchema list_custom_models_output{
    .view = &list_custom_models_schema,
    .body = &list_custom_models_schema,
};
constexpr internal::Operation list_custom_models_operation{
    .service = &common::service,
    .name = "ListCustomModels",
    .errors = common::errors,
    .output = &list_custom_models_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListCustomModelsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/custom-models"};
  out.query("creationTimeBefore", in.creation_time_before)
      .query("creationTimeAfter", in.creation_time_after)
      .query("nameContains", in.name_contains)
      .query("baseModelArnEquals", in.base_model_arn_equals)
      .query("foundationModelArnEquals", in.foundation_model_arn_equals)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order)
      .query("isOwned", in.is_owned)
      .query("modelStatus", in.model_status);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListCustomModelsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("nameContains", in.name_contains);
  writer.member("baseModelArnEquals", in.base_model_arn_equals);
  writer.member("foundationModelArnEquals", in.foundation_model_arn_equals);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.member("isOwned", in.is_owned);
  writer.member("modelStatus", in.model_status);
  writer.end_object();
}

const internal::Schema& schema_of(const ListCustomModelsView*) { return list_custom_models_schema; }

Response<ListCustomModelsView> Client::list_custom_models(const ListCustomModelsRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<ListCustomModelsView>(*connection_, list_custom_models_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCustomModelsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_custom_models_operation, encode(request), options);
}

Pages<ListCustomModelsView> Client::list_custom_models_pages(ListCustomModelsRequest request,
                                                             const CallOptions& options) const {
  return internal::pages<ListCustomModelsView>(
      connection_, list_custom_models_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListCustomModelsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListCustomModelsView, CustomModelSummaryView> Client::list_custom_models_items(ListCustomModelsRequest request,
                                                                                     const CallOptions& options) const {
  return {list_custom_models_pages(std::move(request), options),
          [](const ListCustomModelsView& page) { return page.model_summaries; }};
}

ParallelItems<ListCustomModelsView, CustomModelSummaryView> Client::list_custom_models_parallel(
    ListCustomModelsRequest request, const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListCustomModelsRequest, ListCustomModelsView,
                                           CustomModelSummaryView>
      methods{
          .pages = &Client::list_custom_models_pages,
          .after = &ListCustomModelsRequest::creation_time_after,
          .before = &ListCustomModelsRequest::creation_time_before,
          .items_of = [](const ListCustomModelsView& page) { return page.model_summaries; },
          .time_of = [](const CustomModelSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
