// Client::create_dataset_version: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_dataset_version.h"

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

constexpr internal::Field create_dataset_version_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(CreateDatasetVersionView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(CreateDatasetVersionView, dataset_id), internal::Slot::plain},
    {"status", &schemas::dataset_status_type, offsetof(CreateDatasetVersionView, status), internal::Slot::plain},
    {"datasetVersion", &internal::string_type, offsetof(CreateDatasetVersionView, dataset_version),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateDatasetVersionView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_dataset_version_schema =
    internal::structure_schema<CreateDatasetVersionView>("CreateDatasetVersionResponse", create_dataset_version_fields);
constexpr internal::OutputSchema create_dataset_version_output{
    .view = &create_dataset_version_schema,
    .body = &create_dataset_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_dataset_version_operation{
    .service = &common::service,
    .name = "CreateDatasetVersion",
    .errors = common::errors,
    .output = &create_dataset_version_output,
};

internal::HttpRequest encode(const CreateDatasetVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/datasets/"};
  out.label("datasetId", in.dataset_id).segment("/versions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateDatasetVersionRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateDatasetVersionView*) { return create_dataset_version_schema; }

Response<CreateDatasetVersionView> Client::create_dataset_version(const CreateDatasetVersionRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<CreateDatasetVersionView>(*connection_, create_dataset_version_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDatasetVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_dataset_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
