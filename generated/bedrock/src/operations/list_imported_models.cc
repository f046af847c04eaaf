// Client::list_imported_models: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_imported_models.h"

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

constexpr internal::Type list_imported_models_model_summaries_type =
    internal::list_type<ImportedModelSummaryView>(schemas::imported_model_summary_type);
constexpr internal::Field list_imported_models_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListImportedModelsView, next_token), internal::Slot::optional},
    {"modelSummaries", &list_imported_models_model_summaries_type, offsetof(ListImportedModelsView, model_summaries),
     internal::Slot::plain},
};
constexpr internal::Schema list_imported_models_schema =
    internal::structure_schema<ListImportedModelsView>("ListImportedModelsResponse", list_imported_models_fields);
constexpr internal::OutputSchema list_imported_models_output{
    .view = &list_imported_models_schema,
    .body = &list_imported_models_schema,
};
constexpr internal::Operation list_imported_models_operation{
    .service = &common::service,
    .name = "ListImportedModels",
    .errors = common::errors,
    .output = &list_imported_models_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListImportedModelsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/imported-models"};
  out.query("creationTimeBefore", in.creation_time_before)
      .query("creationTimeAfter", in.creation_time_after)
      .query("nameContains", in.name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListImportedModelsRequest& in) {
  writer.begin_object();
  writer.member("creationTimeBefore", in.creation_time_before, TimestampFormat::date_time);
  writer.member("creationTimeAfter", in.creation_time_after, TimestampFormat::date_time);
  writer.member("nameContains", in.name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.end_object();
}

const internal::Schema& schema_of(const ListImportedModelsView*) { return list_imported_models_schema; }

Response<ListImportedModelsView> Client::list_imported_models(const ListImportedModelsRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListImportedModelsView>(*connection_, list_imported_models_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListImportedModelsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_imported_models_operation, encode(request), options);
}

Pages<ListImportedModelsView> Client::list_imported_models_pages(ListImportedModelsRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListImportedModelsView>(
      connection_, list_imported_models_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListImportedModelsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListImportedModelsView, ImportedModelSummaryView> Client::list_imported_models_items(
    ListImportedModelsRequest request, const CallOptions& options) const {
  return {list_imported_models_pages(std::move(request), options),
          [](const ListImportedModelsView& page) { return page.model_summaries; }};
}

ParallelItems<ListImportedModelsView, ImportedModelSummaryView> Client::list_imported_models_parallel(
    ListImportedModelsRequest request, const ParallelOptions& parallel, const CallOptions& options) const {
  static constexpr internal::SlicedMethods<Client, ListImportedModelsRequest, ListImportedModelsView,
                                           ImportedModelSummaryView>
      methods{
          .pages = &Client::list_imported_models_pages,
          .after = &ListImportedModelsRequest::creation_time_after,
          .before = &ListImportedModelsRequest::creation_time_before,
          .items_of = [](const ListImportedModelsView& page) { return page.model_summaries; },
          .time_of = [](const ImportedModelSummaryView& item) { return item.creation_time; },
      };
  return internal::parallel_items(methods, *this, std::move(request), parallel, options);
}

}  // namespace outcrop::bedrock
