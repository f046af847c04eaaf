// Client::get_model_import_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_model_import_job.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_model_import_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(GetModelImportJobView, job_arn), internal::Slot::optional},
    {"jobName", &internal::string_type, offsetof(GetModelImportJobView, job_name), internal::Slot::optional},
    {"importedModelName", &internal::string_type, offsetof(GetModelImportJobView, imported_model_name),
     internal::Slot::optional},
    {"importedModelArn", &internal::string_type, offsetof(GetModelImportJobView, imported_model_arn),
     internal::Slot::optional},
    {"roleArn", &internal::string_type, offsetof(GetModelImportJobView, role_arn), internal::Slot::optional},
    {"modelDataSource", &schemas::model_data_source_type, offsetof(GetModelImportJobView, model_data_source),
     internal::Slot::reference},
    {"status", &schemas::model_import_job_status_type, offsetof(GetModelImportJobView, status), internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(GetModelImportJobView, failure_message),
     internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(GetModelImportJobView, creation_time),
     internal::Slot::optional},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetModelImportJobView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(GetModelImportJobView, end_time), internal::Slot::optional},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(GetModelImportJobView, vpc_config), internal::Slot::reference},
    {"importedModelKmsKeyArn", &internal::string_type, offsetof(GetModelImportJobView, imported_model_kms_key_arn),
     internal::Slot::optional},
};
constexpr internal::Schema get_model_import_job_schema =
    internal::structure_schema<GetModelImportJobView>("GetModelImportJobResponse", get_model_import_job_fields);
constexpr internal::OutputSchema get_model_import_job_output{
    .view = &get_model_import_job_schema,
    .body = &get_model_import_job_schema,
};
constexpr internal::Operation get_model_import_job_operation{
    .service = &common::service,
    .name = "GetModelImportJob",
    .errors = common::errors,
    .output = &get_model_import_job_output,
};

internal::HttpRequest encode(const GetModelImportJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-import-jobs/"};
  out.label("jobIdentifier", in.job_identifier);
  return out;
}

std::string get_model_import_job_reasons(const GetModelImportJobView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_model_import_job_completed_spec{
    "ModelImportJobCompleted", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(43200)};

internal::Verdict judge_model_import_job_completed(const internal::WaitAnswer<GetModelImportJobView>& answer) {
  if (answer.view) {
    const GetModelImportJobView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_model_import_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetModelImportJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetModelImportJobView*) { return get_model_import_job_schema; }

Response<GetModelImportJobView> Client::get_model_import_job(const GetModelImportJobRequest& request,
                                                             const CallOptions& options) const {
  return internal::call<GetModelImportJobView>(*connection_, get_model_import_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelImportJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_model_import_job_operation, encode(request), options);
}

Response<GetModelImportJobView> Client::wait_until_model_import_job_completed(
    const GetModelImportJobRequest& request, const WaitOptions<GetModelImportJobView>& options) const {
  return internal::wait_until<GetModelImportJobView>(
      *connection_, get_model_import_job_operation, encode(request),
      internal::wait_plan(judge_model_import_job_completed_spec, options, judge_model_import_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_import_job_completed(
    const internal::AsyncTarget& target, const GetModelImportJobRequest& request,
    const WaitOptions<GetModelImportJobView>& options) {
  return internal::make_pending_wait(
      target, get_model_import_job_operation, encode(request),
      internal::wait_plan(judge_model_import_job_completed_spec, options, judge_model_import_job_completed));
}

}  // namespace outcrop::bedrock
