// Client::delete_dataset: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_dataset.h"

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

constexpr internal::Field delete_dataset_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(DeleteDatasetView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(DeleteDatasetView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(DeleteDatasetView, status), internal::Slot::plain},
    {"datasetVersion", &internal::string_type, offsetof(DeleteDatasetView, dataset_version), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(DeleteDatasetView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema delete_dataset_schema =
    internal::structure_schema<DeleteDatasetView>("DeleteDatasetResponse", delete_dataset_fields);
constexpr internal::OutputSchema delete_dataset_output{
    .view = &delete_dataset_schema,
    .body = &delete_dataset_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_dataset_operation{
    .service = &common::service,
    .name = "DeleteDataset",
    .errors = common::errors,
    .output = &delete_dataset_output,
};

internal::HttpRequest encode(const DeleteDatasetRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/datasets/"};
  out.label("datasetId", in.dataset_id).query("datasetVersion", in.dataset_version);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteDatasetRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetVersion", in.dataset_version);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteDatasetView*) { return delete_dataset_schema; }

Response<DeleteDatasetView> Client::delete_dataset(const DeleteDatasetRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<DeleteDatasetView>(*connection_, delete_dataset_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDatasetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_dataset_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
