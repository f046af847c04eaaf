// Client::update_dataset_examples: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_dataset_examples.h"

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

constexpr internal::Field update_dataset_examples_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(UpdateDatasetExamplesView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(UpdateDatasetExamplesView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(UpdateDatasetExamplesView, status), internal::Slot::plain},
    {"updatedCount", &internal::int64_type, offsetof(UpdateDatasetExamplesView, updated_count), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateDatasetExamplesView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_dataset_examples_schema = internal::structure_schema<UpdateDatasetExamplesView>(
    "UpdateDatasetExamplesResponse", update_dataset_examples_fields);
constexpr internal::OutputSchema update_dataset_examples_output{
    .view = &update_dataset_examples_schema,
    .body = &update_dataset_examples_schema,
    .needs_body = true,
};
constexpr internal::Operation update_dataset_examples_operation{
    .service = &common::service,
    .name = "UpdateDatasetExamples",
    .errors = common::errors,
    .output = &update_dataset_examples_output,
};

internal::HttpRequest encode(const UpdateDatasetExamplesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/datasets/"};
  out.label("datasetId", in.dataset_id).segment("/examples/update");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("examples", in.examples);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateDatasetExamplesRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("clientToken", in.client_token);
  writer.sensitive().member("examples", in.examples);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateDatasetExamplesView*) { return update_dataset_examples_schema; }

Response<UpdateDatasetExamplesView> Client::update_dataset_examples(const UpdateDatasetExamplesRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<UpdateDatasetExamplesView>(*connection_, update_dataset_examples_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDatasetExamplesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_dataset_examples_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
