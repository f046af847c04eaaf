// Client::get_evaluation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_evaluation_job.h"

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

constexpr internal::Field get_evaluation_job_fields[] = {
    {"jobName", &internal::string_type, offsetof(GetEvaluationJobView, job_name), internal::Slot::plain},
    {"status", &schemas::evaluation_job_status_type, offsetof(GetEvaluationJobView, status), internal::Slot::plain},
    {"jobArn", &internal::string_type, offsetof(GetEvaluationJobView, job_arn), internal::Slot::plain},
    {"jobDescription", &internal::string_type, offsetof(GetEvaluationJobView, job_description),
     internal::Slot::optional, true},
    {"roleArn", &internal::string_type, offsetof(GetEvaluationJobView, role_arn), internal::Slot::plain},
    {"customerEncryptionKeyId", &internal::string_type, offsetof(GetEvaluationJobView, customer_encryption_key_id),
     internal::Slot::optional},
    {"jobType", &schemas::evaluation_job_type_type, offsetof(GetEvaluationJobView, job_type), internal::Slot::plain},
    {"applicationType", &schemas::application_type_type, offsetof(GetEvaluationJobView, application_type),
     internal::Slot::plain},
    {"evaluationConfig", &schemas::evaluation_config_type, offsetof(GetEvaluationJobView, evaluation_config),
     internal::Slot::plain},
    {"inferenceConfig", &schemas::evaluation_inference_config_type, offsetof(GetEvaluationJobView, inference_config),
     internal::Slot::plain},
    {"outputDataConfig", &schemas::evaluation_output_data_config_type,
     offsetof(GetEvaluationJobView, output_data_config), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(GetEvaluationJobView, creation_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetEvaluationJobView, last_modified_time),
     internal::Slot::optional},
    {"failureMessages", &internal::string_list_type, offsetof(GetEvaluationJobView, failure_messages),
     internal::Slot::plain},
};
constexpr internal::Schema get_evaluation_job_schema =
    internal::structure_schema<GetEvaluationJobView>("GetEvaluationJobResponse", get_evaluation_job_fields);
constexpr internal::OutputSchema get_evaluation_job_output{
    .view = &get_evaluation_job_schema,
    .body = &get_evaluation_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_evaluation_job_operation{
    .service = &common::service,
    .name = "GetEvaluationJob",
    .errors = common::errors,
    .output = &get_evaluation_job_output,
};

internal::HttpRequest encode(const GetEvaluationJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/evaluation-jobs/"};
  out.label("jobIdentifier", in.job_identifier);
  return out;
}

std::string get_evaluation_job_reasons(const GetEvaluationJobView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.failure_messages) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_evaluation_job_completed_spec{
    "EvaluationJobCompleted", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_evaluation_job_completed(const internal::WaitAnswer<GetEvaluationJobView>& answer) {
  if (answer.view) {
    const GetEvaluationJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed", "Stopped", "Deleting"}))
      return internal::ruled_out(*state, get_evaluation_job_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_evaluation_job_deleted_spec{
    "EvaluationJobDeleted", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_evaluation_job_deleted(const internal::WaitAnswer<GetEvaluationJobView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_evaluation_job_stopped_spec{
    "EvaluationJobStopped", std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_evaluation_job_stopped(const internal::WaitAnswer<GetEvaluationJobView>& answer) {
  if (answer.view) {
    const GetEvaluationJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Stopped"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Completed", "Failed", "Deleting"}))
      return internal::ruled_out(*state, get_evaluation_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetEvaluationJobRequest& in) {
  writer.begin_object();
  writer.sensitive().member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetEvaluationJobView*) { return get_evaluation_job_schema; }

Response<GetEvaluationJobView> Client::get_evaluation_job(const GetEvaluationJobRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetEvaluationJobView>(*connection_, get_evaluation_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEvaluationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_evaluation_job_operation, encode(request), options);
}

Response<GetEvaluationJobView> Client::wait_until_evaluation_job_completed(
    const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options) const {
  return internal::wait_until<GetEvaluationJobView>(
      *connection_, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_completed_spec, options, judge_evaluation_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_evaluation_job_completed(const internal::AsyncTarget& target,
                                                                     const GetEvaluationJobRequest& request,
                                                                     const WaitOptions<GetEvaluationJobView>& options) {
  return internal::make_pending_wait(
      target, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_completed_spec, options, judge_evaluation_job_completed));
}

Response<GetEvaluationJobView> Client::wait_until_evaluation_job_deleted(
    const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options) const {
  return internal::wait_until<GetEvaluationJobView>(
      *connection_, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_deleted_spec, options, judge_evaluation_job_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_evaluation_job_deleted(const internal::AsyncTarget& target,
                                                                   const GetEvaluationJobRequest& request,
                                                                   const WaitOptions<GetEvaluationJobView>& options) {
  return internal::make_pending_wait(
      target, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_deleted_spec, options, judge_evaluation_job_deleted));
}

Response<GetEvaluationJobView> Client::wait_until_evaluation_job_stopped(
    const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options) const {
  return internal::wait_until<GetEvaluationJobView>(
      *connection_, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_stopped_spec, options, judge_evaluation_job_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_evaluation_job_stopped(const internal::AsyncTarget& target,
                                                                   const GetEvaluationJobRequest& request,
                                                                   const WaitOptions<GetEvaluationJobView>& options) {
  return internal::make_pending_wait(
      target, get_evaluation_job_operation, encode(request),
      internal::wait_plan(judge_evaluation_job_stopped_spec, options, judge_evaluation_job_stopped));
}

}  // namespace outcrop::bedrock
