// Client::delete_dataset_examples: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_dataset_examples.h"

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

constexpr internal::Field delete_dataset_examples_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(DeleteDatasetExamplesView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(DeleteDatasetExamplesView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(DeleteDatasetExamplesView, status), internal::Slot::plain},
    {"deletedCount", &internal::int64_type, offsetof(DeleteDatasetExamplesView, deleted_count), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(DeleteDatasetExamplesView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema delete_dataset_examples_schema = internal::structure_schema<DeleteDatasetExamplesView>(
    "DeleteDatasetExamplesResponse", delete_dataset_examples_fields);
constexpr internal::OutputSchema delete_dataset_examples_output{
    .view = &delete_dataset_examples_schema,
    .body = &delete_dataset_examples_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_dataset_examples_operation{
    .service = &common::service,
    .name = "DeleteDatasetExamples",
    .errors = common::errors,
    .output = &delete_dataset_examples_output,
};

internal::HttpRequest encode(const DeleteDatasetExamplesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/datasets/"};
  out.label("datasetId", in.dataset_id).segment("/examples/delete");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("exampleIds", in.example_ids);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteDatasetExamplesRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("clientToken", in.client_token);
  writer.member("exampleIds", in.example_ids);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteDatasetExamplesView*) { return delete_dataset_examples_schema; }

Response<DeleteDatasetExamplesView> Client::delete_dataset_examples(const DeleteDatasetExamplesRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<DeleteDatasetExamplesView>(*connection_, delete_dataset_examples_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDatasetExamplesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_dataset_examples_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
