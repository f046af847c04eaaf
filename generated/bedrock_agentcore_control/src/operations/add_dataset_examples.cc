// Client::add_dataset_examples: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/add_dataset_examples.h"

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

constexpr internal::Field add_dataset_examples_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(AddDatasetExamplesView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(AddDatasetExamplesView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(AddDatasetExamplesView, status), internal::Slot::plain},
    {"addedCount", &internal::int64_type, offsetof(AddDatasetExamplesView, added_count), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(AddDatasetExamplesView, updated_at), internal::Slot::plain},
    {"exampleIds", &internal::string_list_type, offsetof(AddDatasetExamplesView, example_ids), internal::Slot::plain},
};
constexpr internal::Schema add_dataset_examples_schema =
    internal::structure_schema<AddDatasetExamplesView>("AddDatasetExamplesResponse", add_dataset_examples_fields);
constexpr internal::OutputSchema add_dataset_examples_output{
    .view = &add_dataset_examples_schema,
    .body = &add_dataset_examples_schema,
    .needs_body = true,
};
constexpr internal::Operation add_dataset_examples_operation{
    .service = &common::service,
    .name = "AddDatasetExamples",
    .errors = common::errors,
    .output = &add_dataset_examples_output,
};

internal::HttpRequest encode(const AddDatasetExamplesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/datasets/"};
  out.label("datasetId", in.dataset_id).segment("/examples/add");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("source", in.source);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const AddDatasetExamplesRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("clientToken", in.client_token);
  writer.member("source", in.source);
  writer.end_object();
}

const internal::Schema& schema_of(const AddDatasetExamplesView*) { return add_dataset_examples_schema; }

Response<AddDatasetExamplesView> Client::add_dataset_examples(const AddDatasetExamplesRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<AddDatasetExamplesView>(*connection_, add_dataset_examples_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AddDatasetExamplesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, add_dataset_examples_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
