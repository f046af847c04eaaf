// Client::create_dataset: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_dataset.h"

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

constexpr internal::Field create_dataset_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(CreateDatasetView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(CreateDatasetView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(CreateDatasetView, status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateDatasetView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_dataset_schema =
    internal::structure_schema<CreateDatasetView>("CreateDatasetResponse", create_dataset_fields);
constexpr internal::OutputSchema create_dataset_output{
    .view = &create_dataset_schema,
    .body = &create_dataset_schema,
    .needs_body = true,
};
constexpr internal::Operation create_dataset_operation{
    .service = &common::service,
    .name = "CreateDataset",
    .errors = common::errors,
    .output = &create_dataset_output,
};

internal::HttpRequest encode(const CreateDatasetRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/datasets"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("datasetName", in.dataset_name);
    writer.member("description", in.description);
    writer.required("source", in.source);
    writer.required("schemaType", in.schema_type);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateDatasetRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("datasetName", in.dataset_name);
  writer.member("description", in.description);
  writer.member("source", in.source);
  writer.member("schemaType", in.schema_type);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateDatasetView*) { return create_dataset_schema; }

Response<CreateDatasetView> Client::create_dataset(const CreateDatasetRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<CreateDatasetView>(*connection_, create_dataset_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDatasetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_dataset_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
