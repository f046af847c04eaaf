// Client::list_dataset_examples: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_dataset_examples.h"

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

constexpr internal::Type list_dataset_examples_examples_type =
    internal::list_type<DocumentView>(internal::document_type);
constexpr internal::Field list_dataset_examples_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(ListDatasetExamplesView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(ListDatasetExamplesView, dataset_id), internal::Slot::plain},
    {"datasetVersion", &internal::string_type, offsetof(ListDatasetExamplesView, dataset_version),
     internal::Slot::plain},
    {"examples", &list_dataset_examples_examples_type, offsetof(ListDatasetExamplesView, examples),
     internal::Slot::plain, true},
    {"nextToken", &internal::string_type, offsetof(ListDatasetExamplesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_dataset_examples_schema =
    internal::structure_schema<ListDatasetExamplesView>("ListDatasetExamplesResponse", list_dataset_examples_fields);
constexpr internal::OutputSchema list_dataset_examples_output{
    .view = &list_dataset_examples_schema,
    .body = &list_dataset_examples_schema,
    .needs_body = true,
};
constexpr internal::Operation list_dataset_examples_operation{
    .service = &common::service,
    .name = "ListDatasetExamples",
    .errors = common::errors,
    .output = &list_dataset_examples_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDatasetExamplesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/datasets/"};
  out.label("datasetId", in.dataset_id)
      .segment("/examples")
      .query("datasetVersion", in.dataset_version)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDatasetExamplesRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetVersion", in.dataset_version);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDatasetExamplesView*) { return list_dataset_examples_schema; }

Response<ListDatasetExamplesView> Client::list_dataset_examples(const ListDatasetExamplesRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListDatasetExamplesView>(*connection_, list_dataset_examples_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetExamplesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_dataset_examples_operation, encode(request), options);
}

Pages<ListDatasetExamplesView> Client::list_dataset_examples_pages(ListDatasetExamplesRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListDatasetExamplesView>(
      connection_, list_dataset_examples_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDatasetExamplesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListDatasetExamplesView, DocumentView> Client::list_dataset_examples_items(ListDatasetExamplesRequest request,
                                                                                 const CallOptions& options) const {
  return {list_dataset_examples_pages(std::move(request), options),
          [](const ListDatasetExamplesView& page) { return page.examples; }};
}

}  // namespace outcrop::bedrock_agentcore_control
