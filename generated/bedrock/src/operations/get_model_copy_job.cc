// Client::get_model_copy_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_model_copy_job.h"

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

constexpr internal::Type get_model_copy_job_target_model_tags_type = internal::list_type<TagView>(schemas::tag_type);
constexpr internal::Field get_model_copy_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(GetModelCopyJobView, job_arn), internal::Slot::plain},
    {"status", &schemas::model_copy_job_status_type, offsetof(GetModelCopyJobView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(GetModelCopyJobView, creation_time), internal::Slot::plain},
    {"targetModelArn", &internal::string_type, offsetof(GetModelCopyJobView, target_model_arn), internal::Slot::plain},
    {"targetModelName", &internal::string_type, offsetof(GetModelCopyJobView, target_model_name),
     internal::Slot::optional},
    {"sourceAccountId", &internal::string_type, offsetof(GetModelCopyJobView, source_account_id),
     internal::Slot::plain},
    {"sourceModelArn", &internal::string_type, offsetof(GetModelCopyJobView, source_model_arn), internal::Slot::plain},
    {"targetModelKmsKeyArn", &internal::string_type, offsetof(GetModelCopyJobView, target_model_kms_key_arn),
     internal::Slot::optional},
    {"targetModelTags", &get_model_copy_job_target_model_tags_type, offsetof(GetModelCopyJobView, target_model_tags),
     internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(GetModelCopyJobView, failure_message),
     internal::Slot::optional},
    {"sourceModelName", &internal::string_type, offsetof(GetModelCopyJobView, source_model_name),
     internal::Slot::optional},
};
constexpr internal::Schema get_model_copy_job_schema =
    internal::structure_schema<GetModelCopyJobView>("GetModelCopyJobResponse", get_model_copy_job_fields);
constexpr internal::OutputSchema get_model_copy_job_output{
    .view = &get_model_copy_job_schema,
    .body = &get_model_copy_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_model_copy_job_operation{
    .service = &common::service,
    .name = "GetModelCopyJob",
    .errors = common::errors,
    .output = &get_model_copy_job_output,
};

internal::HttpRequest encode(const GetModelCopyJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-copy-jobs/"};
  out.label("jobArn", in.job_arn);
  return out;
}

std::string get_model_copy_job_reasons(const GetModelCopyJobView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_model_copy_job_completed_spec{
    "ModelCopyJobCompleted", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(43200)};

internal::Verdict judge_model_copy_job_completed(const internal::WaitAnswer<GetModelCopyJobView>& answer) {
  if (answer.view) {
    const GetModelCopyJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_model_copy_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetModelCopyJobRequest& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetModelCopyJobView*) { return get_model_copy_job_schema; }

Response<GetModelCopyJobView> Client::get_model_copy_job(const GetModelCopyJobRequest& request,
                                                         const CallOptions& options) const {
  return internal::call<GetModelCopyJobView>(*connection_, get_model_copy_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCopyJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_model_copy_job_operation, encode(request), options);
}

Response<GetModelCopyJobView> Client::wait_until_model_copy_job_completed(
    const GetModelCopyJobRequest& request, const WaitOptions<GetModelCopyJobView>& options) const {
  return internal::wait_until<GetModelCopyJobView>(
      *connection_, get_model_copy_job_operation, encode(request),
      internal::wait_plan(judge_model_copy_job_completed_spec, options, judge_model_copy_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_copy_job_completed(const internal::AsyncTarget& target,
                                                                     const GetModelCopyJobRequest& request,
                                                                     const WaitOptions<GetModelCopyJobView>& options) {
  return internal::make_pending_wait(
      target, get_model_copy_job_operation, encode(request),
      internal::wait_plan(judge_model_copy_job_completed_spec, options, judge_model_copy_job_completed));
}

}  // namespace outcrop::bedrock
