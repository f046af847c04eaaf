// Client::update_dataset: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_dataset.h"

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

constexpr internal::Field update_dataset_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(UpdateDatasetView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(UpdateDatasetView, dataset_id), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateDatasetView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_dataset_schema =
    internal::structure_schema<UpdateDatasetView>("UpdateDatasetResponse", update_dataset_fields);
constexpr internal::OutputSchema update_dataset_output{
    .view = &update_dataset_schema,
    .body = &update_dataset_schema,
    .needs_body = true,
};
constexpr internal::Operation update_dataset_operation{
    .service = &common::service,
    .name = "UpdateDataset",
    .errors = common::errors,
    .output = &update_dataset_output,
};

internal::HttpRequest encode(const UpdateDatasetRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/datasets/"};
  out.label("datasetId", in.dataset_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateDatasetRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateDatasetView*) { return update_dataset_schema; }

Response<UpdateDatasetView> Client::update_dataset(const UpdateDatasetRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<UpdateDatasetView>(*connection_, update_dataset_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDatasetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_dataset_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
