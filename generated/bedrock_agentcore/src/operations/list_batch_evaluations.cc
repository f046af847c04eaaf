// Client::list_batch_evaluations: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_batch_evaluations.h"

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

constexpr internal::Type list_batch_evaluations_batch_evaluations_type =
    internal::list_type<BatchEvaluationSummaryView>(schemas::batch_evaluation_summary_type);
constexpr internal::Field list_batch_evaluations_fields[] = {
    {"batchEvaluations", &list_batch_evaluations_batch_evaluations_type,
     offsetof(ListBatchEvaluationsView, batch_evaluations), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListBatchEvaluationsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_batch_evaluations_schema =
    internal::structure_schema<ListBatchEvaluationsView>("ListBatchEvaluationsResponse", list_batch_evaluations_fields);
constexpr internal::OutputSchema list_batch_evaluations_output{
    .view = &list_batch_evaluations_schema,
    .body = &list_batch_evaluations_schema,
    .needs_body = true,
};
constexpr internal::Operation list_batch_evaluations_operation{
    .service = &common::service,
    .name = "ListBatchEvaluations",
    .errors = common::errors,
    .output = &list_batch_evaluations_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListBatchEvaluationsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/evaluations/batch-evaluate"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListBatchEvaluationsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListBatchEvaluationsView*) { return list_batch_evaluations_schema; }

Response<ListBatchEvaluationsView> Client::list_batch_evaluations(const ListBatchEvaluationsRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<ListBatchEvaluationsView>(*connection_, list_batch_evaluations_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBatchEvaluationsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_batch_evaluations_operation, encode(request), options);
}

Pages<ListBatchEvaluationsView> Client::list_batch_evaluations_pages(ListBatchEvaluationsRequest request,
                                                                     const CallOptions& options) const {
  return internal::pages<ListBatchEvaluationsView>(
      connection_, list_batch_evaluations_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListBatchEvaluationsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListBatchEvaluationsView, BatchEvaluationSummaryView> Client::list_batch_evaluations_items(
    ListBatchEvaluationsRequest request, const CallOptions& options) const {
  return {list_batch_evaluations_pages(std::move(request), options),
          [](const ListBatchEvaluationsView& page) { return page.batch_evaluations; }};
}

}  // namespace outcrop::bedrock_agentcore
