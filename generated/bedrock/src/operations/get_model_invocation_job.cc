// Client::get_model_invocation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_model_invocation_job.h"

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

constexpr internal::Field get_model_invocation_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(GetModelInvocationJobView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(GetModelInvocationJobView, job_name), internal::Slot::optional},
    {"modelId", &internal::string_type, offsetof(GetModelInvocationJobView, model_id), internal::Slot::plain},
    {"clientRequestToken", &internal::string_type, offsetof(GetModelInvocationJobView, client_request_token),
     internal::Slot::optional},
    {"roleArn", &internal::string_type, offsetof(GetModelInvocationJobView, role_arn), internal::Slot::plain},
    {"status", &schemas::model_invocation_job_status_type, offsetof(GetModelInvocationJobView, status),
     internal::Slot::plain},
    {"message", &internal::string_type, offsetof(GetModelInvocationJobView, message), internal::Slot::optional, true},
    {"submitTime", &internal::date_time_type, offsetof(GetModelInvocationJobView, submit_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetModelInvocationJobView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(GetModelInvocationJobView, end_time), internal::Slot::optional},
    {"inputDataConfig", &schemas::model_invocation_job_input_data_config_type,
     offsetof(GetModelInvocationJobView, input_data_config), internal::Slot::plain},
    {"outputDataConfig", &schemas::model_invocation_job_output_data_config_type,
     offsetof(GetModelInvocationJobView, output_data_config), internal::Slot::plain},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(GetModelInvocationJobView, vpc_config),
     internal::Slot::reference},
    {"timeoutDurationInHours", &internal::int32_type, offsetof(GetModelInvocationJobView, timeout_duration_in_hours),
     internal::Slot::optional},
    {"jobExpirationTime", &internal::date_time_type, offsetof(GetModelInvocationJobView, job_expiration_time),
     internal::Slot::optional},
    {"modelInvocationType", &schemas::model_invocation_type_type,
     offsetof(GetModelInvocationJobView, model_invocation_type), internal::Slot::plain},
    {"totalRecordCount", &internal::int64_type, offsetof(GetModelInvocationJobView, total_record_count),
     internal::Slot::optional},
    {"processedRecordCount", &internal::int64_type, offsetof(GetModelInvocationJobView, processed_record_count),
     internal::Slot::optional},
    {"successRecordCount", &internal::int64_type, offsetof(GetModelInvocationJobView, success_record_count),
     internal::Slot::optional},
    {"errorRecordCount", &internal::int64_type, offsetof(GetModelInvocationJobView, error_record_count),
     internal::Slot::optional},
};
constexpr internal::Schema get_model_invocation_job_schema = internal::structure_schema<GetModelInvocationJobView>(
    "GetModelInvocationJobResponse", get_model_invocation_job_fields);
constexpr internal::OutputSchema get_model_invocation_job_output{
    .view = &get_model_invocation_job_schema,
    .body = &get_model_invocation_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_model_invocation_job_operation{
    .service = &common::service,
    .name = "GetModelInvocationJob",
    .errors = common::errors,
    .output = &get_model_invocation_job_output,
};

internal::HttpRequest encode(const GetModelInvocationJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-invocation-job/"};
  out.label("jobIdentifier", in.job_identifier);
  return out;
}

constexpr internal::WaiterSpec judge_model_invocation_job_completed_spec{
    "ModelInvocationJobCompleted", std::chrono::seconds(60), std::chrono::seconds(300), std::chrono::seconds(604800)};

internal::Verdict judge_model_invocation_job_completed(const internal::WaitAnswer<GetModelInvocationJobView>& answer) {
  if (answer.view) {
    const GetModelInvocationJobView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"PartiallyCompleted", "Failed", "Stopped", "Expired"}))
      return internal::ruled_out(*state, "message may tell why: sensitive, and in Response::raw_body() alone");
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_model_invocation_job_stopped_spec{
    "ModelInvocationJobStopped", std::chrono::seconds(60), std::chrono::seconds(300), std::chrono::seconds(604800)};

internal::Verdict judge_model_invocation_job_stopped(const internal::WaitAnswer<GetModelInvocationJobView>& answer) {
  if (answer.view) {
    const GetModelInvocationJobView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Stopped"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Completed", "PartiallyCompleted", "Failed", "Expired"}))
      return internal::ruled_out(*state, "message may tell why: sensitive, and in Response::raw_body() alone");
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetModelInvocationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetModelInvocationJobView*) { return get_model_invocation_job_schema; }

Response<GetModelInvocationJobView> Client::get_model_invocation_job(const GetModelInvocationJobRequest& request,
                                                                     const CallOptions& options) const {
  return internal::call<GetModelInvocationJobView>(*connection_, get_model_invocation_job_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_model_invocation_job_operation, encode(request), options);
}

Response<GetModelInvocationJobView> Client::wait_until_model_invocation_job_completed(
    const GetModelInvocationJobRequest& request, const WaitOptions<GetModelInvocationJobView>& options) const {
  return internal::wait_until<GetModelInvocationJobView>(
      *connection_, get_model_invocation_job_operation, encode(request),
      internal::wait_plan(judge_model_invocation_job_completed_spec, options, judge_model_invocation_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_invocation_job_completed(
    const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
    const WaitOptions<GetModelInvocationJobView>& options) {
  return internal::make_pending_wait(
      target, get_model_invocation_job_operation, encode(request),
      internal::wait_plan(judge_model_invocation_job_completed_spec, options, judge_model_invocation_job_completed));
}

Response<GetModelInvocationJobView> Client::wait_until_model_invocation_job_stopped(
    const GetModelInvocationJobRequest& request, const WaitOptions<GetModelInvocationJobView>& options) const {
  return internal::wait_until<GetModelInvocationJobView>(
      *connection_, get_model_invocation_job_operation, encode(request),
      internal::wait_plan(judge_model_invocation_job_stopped_spec, options, judge_model_invocation_job_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_invocation_job_stopped(
    const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
    const WaitOptions<GetModelInvocationJobView>& options) {
  return internal::make_pending_wait(
      target, get_model_invocation_job_operation, encode(request),
      internal::wait_plan(judge_model_invocation_job_stopped_spec, options, judge_model_invocation_job_stopped));
}

}  // namespace outcrop::bedrock
