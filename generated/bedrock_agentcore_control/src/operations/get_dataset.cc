// Client::get_dataset: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_dataset.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field get_dataset_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(GetDatasetView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(GetDatasetView, dataset_id), internal::Slot::plain},
    {"datasetVersion", &internal::string_type, offsetof(GetDatasetView, dataset_version), internal::Slot::plain},
    {"datasetName", &internal::string_type, offsetof(GetDatasetView, dataset_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetDatasetView, description), internal::Slot::optional},
    {"status", &schemas::dataset_status_type, offsetof(GetDatasetView, status), internal::Slot::plain},
    {"draftStatus", &schemas::draft_status_type, offsetof(GetDatasetView, draft_status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetDatasetView, failure_reason), internal::Slot::optional},
    {"schemaType", &schemas::dataset_schema_type_type, offsetof(GetDatasetView, schema_type), internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(GetDatasetView, kms_key_arn), internal::Slot::optional},
    {"exampleCount", &internal::int64_type, offsetof(GetDatasetView, example_count), internal::Slot::plain},
    {"downloadUrl", &internal::string_type, offsetof(GetDatasetView, download_url), internal::Slot::optional, true},
    {"downloadUrlExpiresAt", &internal::epoch_seconds_type, offsetof(GetDatasetView, download_url_expires_at),
     internal::Slot::optional},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetDatasetView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetDatasetView, updated_at), internal::Slot::plain},
    {"tags", &internal::string_map_type, offsetof(GetDatasetView, tags), internal::Slot::plain},
};
constexpr internal::Schema get_dataset_schema =
    internal::structure_schema<GetDatasetView>("GetDatasetResponse", get_dataset_fields);
constexpr internal::OutputSchema get_dataset_output{
    .view = &get_dataset_schema,
    .body = &get_dataset_schema,
    .needs_body = true,
};
constexpr internal::Operation get_dataset_operation{
    .service = &common::service,
    .name = "GetDataset",
    .errors = common::errors,
    .output = &get_dataset_output,
};

internal::HttpRequest encode(const GetDatasetRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/datasets/"};
  out.label("datasetId", in.dataset_id).query("datasetVersion", in.dataset_version);
  return out;
}

std::string get_dataset_reasons(const GetDatasetView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_dataset_active_spec{"DatasetActive", std::chrono::seconds(2),
                                                         std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_dataset_active(const internal::WaitAnswer<GetDatasetView>& answer) {
  if (answer.view) {
    const GetDatasetView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_dataset_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_dataset_deleted_spec{"DatasetDeleted", std::chrono::seconds(2),
                                                          std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_dataset_deleted(const internal::WaitAnswer<GetDatasetView>& answer) {
  if (answer.view) {
    const GetDatasetView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_dataset_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDatasetRequest& in) {
  writer.begin_object();
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetVersion", in.dataset_version);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDatasetView*) { return get_dataset_schema; }

Response<GetDatasetView> Client::get_dataset(const GetDatasetRequest& request, const CallOptions& options) const {
  return internal::call<GetDatasetView>(*connection_, get_dataset_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDatasetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_dataset_operation, encode(request), options);
}

Response<GetDatasetView> Client::wait_until_dataset_active(const GetDatasetRequest& request,
                                                           const WaitOptions<GetDatasetView>& options) const {
  return internal::wait_until<GetDatasetView>(
      *connection_, get_dataset_operation, encode(request),
      internal::wait_plan(judge_dataset_active_spec, options, judge_dataset_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_dataset_active(const internal::AsyncTarget& target,
                                                           const GetDatasetRequest& request,
                                                           const WaitOptions<GetDatasetView>& options) {
  return internal::make_pending_wait(target, get_dataset_operation, encode(request),
                                     internal::wait_plan(judge_dataset_active_spec, options, judge_dataset_active));
}

Response<GetDatasetView> Client::wait_until_dataset_deleted(const GetDatasetRequest& request,
                                                            const WaitOptions<GetDatasetView>& options) const {
  return internal::wait_until<GetDatasetView>(
      *connection_, get_dataset_operation, encode(request),
      internal::wait_plan(judge_dataset_deleted_spec, options, judge_dataset_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_dataset_deleted(const internal::AsyncTarget& target,
                                                            const GetDatasetRequest& request,
                                                            const WaitOptions<GetDatasetView>& options) {
  return internal::make_pending_wait(target, get_dataset_operation, encode(request),
                                     internal::wait_plan(judge_dataset_deleted_spec, options, judge_dataset_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
