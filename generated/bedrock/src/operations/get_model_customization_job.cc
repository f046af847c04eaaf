// Client::get_model_customization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_model_customization_job.h"

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

constexpr internal::Type get_model_customization_job_validation_metrics_type =
    internal::list_type<ValidatorMetricView>(schemas::validator_metric_type);
constexpr internal::Field get_model_customization_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(GetModelCustomizationJobView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(GetModelCustomizationJobView, job_name), internal::Slot::plain},
    {"outputModelName", &internal::string_type, offsetof(GetModelCustomizationJobView, output_model_name),
     internal::Slot::plain},
    {"outputModelArn", &internal::string_type, offsetof(GetModelCustomizationJobView, output_model_arn),
     internal::Slot::optional},
    {"clientRequestToken", &internal::string_type, offsetof(GetModelCustomizationJobView, client_request_token),
     internal::Slot::optional},
    {"roleArn", &internal::string_type, offsetof(GetModelCustomizationJobView, role_arn), internal::Slot::plain},
    {"status", &schemas::model_customization_job_status_type, offsetof(GetModelCustomizationJobView, status),
     internal::Slot::plain},
    {"statusDetails", &schemas::status_details_type, offsetof(GetModelCustomizationJobView, status_details),
     internal::Slot::reference},
    {"failureMessage", &internal::string_type, offsetof(GetModelCustomizationJobView, failure_message),
     internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(GetModelCustomizationJobView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetModelCustomizationJobView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(GetModelCustomizationJobView, end_time), internal::Slot::optional},
    {"baseModelArn", &internal::string_type, offsetof(GetModelCustomizationJobView, base_model_arn),
     internal::Slot::plain},
    {"hyperParameters", &internal::string_map_type, offsetof(GetModelCustomizationJobView, hyper_parameters),
     internal::Slot::plain},
    {"trainingDataConfig", &schemas::training_data_config_type,
     offsetof(GetModelCustomizationJobView, training_data_config), internal::Slot::plain},
    {"validationDataConfig", &schemas::validation_data_config_type,
     offsetof(GetModelCustomizationJobView, validation_data_config), internal::Slot::plain},
    {"outputDataConfig", &schemas::output_data_config_type, offsetof(GetModelCustomizationJobView, output_data_config),
     internal::Slot::plain},
    {"customizationType", &schemas::customization_type_type, offsetof(GetModelCustomizationJobView, customization_type),
     internal::Slot::plain},
    {"outputModelKmsKeyArn", &internal::string_type, offsetof(GetModelCustomizationJobView, output_model_kms_key_arn),
     internal::Slot::optional},
    {"trainingMetrics", &schemas::training_metrics_type, offsetof(GetModelCustomizationJobView, training_metrics),
     internal::Slot::reference},
    {"validationMetrics", &get_model_customization_job_validation_metrics_type,
     offsetof(GetModelCustomizationJobView, validation_metrics), internal::Slot::plain},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(GetModelCustomizationJobView, vpc_config),
     internal::Slot::reference},
    {"customizationConfig", &schemas::customization_config_type,
     offsetof(GetModelCustomizationJobView, customization_config), internal::Slot::reference},
};
constexpr internal::Schema get_model_customization_job_schema =
    internal::structure_schema<GetModelCustomizationJobView>("GetModelCustomizationJobResponse",
                                                             get_model_customization_job_fields);
constexpr internal::OutputSchema get_model_customization_job_output{
    .view = &get_model_customization_job_schema,
    .body = &get_model_customization_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_model_customization_job_operation{
    .service = &common::service,
    .name = "GetModelCustomizationJob",
    .errors = common::errors,
    .output = &get_model_customization_job_output,
};

internal::HttpRequest encode(const GetModelCustomizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-customization-jobs/"};
  out.label("jobIdentifier", in.job_identifier);
  return out;
}

std::string get_model_customization_job_reasons(const GetModelCustomizationJobView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_model_customization_job_completed_spec{
    "ModelCustomizationJobCompleted", std::chrono::seconds(60), std::chrono::seconds(300),
    std::chrono::seconds(259200)};

internal::Verdict judge_model_customization_job_completed(
    const internal::WaitAnswer<GetModelCustomizationJobView>& answer) {
  if (answer.view) {
    const GetModelCustomizationJobView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed", "Stopped"}))
      return internal::ruled_out(*state, get_model_customization_job_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_model_customization_job_stopped_spec{
    "ModelCustomizationJobStopped", std::chrono::seconds(60), std::chrono::seconds(300), std::chrono::seconds(259200)};

internal::Verdict judge_model_customization_job_stopped(
    const internal::WaitAnswer<GetModelCustomizationJobView>& answer) {
  if (answer.view) {
    const GetModelCustomizationJobView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Stopped"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Completed", "Failed"}))
      return internal::ruled_out(*state, get_model_customization_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetModelCustomizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetModelCustomizationJobView*) { return get_model_customization_job_schema; }

Response<GetModelCustomizationJobView> Client::get_model_customization_job(
    const GetModelCustomizationJobRequest& request, const CallOptions& options) const {
  return internal::call<GetModelCustomizationJobView>(*connection_, get_model_customization_job_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_model_customization_job_operation, encode(request), options);
}

Response<GetModelCustomizationJobView> Client::wait_until_model_customization_job_completed(
    const GetModelCustomizationJobRequest& request, const WaitOptions<GetModelCustomizationJobView>& options) const {
  return internal::wait_until<GetModelCustomizationJobView>(
      *connection_, get_model_customization_job_operation, encode(request),
      internal::wait_plan(judge_model_customization_job_completed_spec, options,
                          judge_model_customization_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_customization_job_completed(
    const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
    const WaitOptions<GetModelCustomizationJobView>& options) {
  return internal::make_pending_wait(target, get_model_customization_job_operation, encode(request),
                                     internal::wait_plan(judge_model_customization_job_completed_spec, options,
                                                         judge_model_customization_job_completed));
}

Response<GetModelCustomizationJobView> Client::wait_until_model_customization_job_stopped(
    const GetModelCustomizationJobRequest& request, const WaitOptions<GetModelCustomizationJobView>& options) const {
  return internal::wait_until<GetModelCustomizationJobView>(
      *connection_, get_model_customization_job_operation, encode(request),
      internal::wait_plan(judge_model_customization_job_stopped_spec, options, judge_model_customization_job_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_model_customization_job_stopped(
    const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
    const WaitOptions<GetModelCustomizationJobView>& options) {
  return internal::make_pending_wait(
      target, get_model_customization_job_operation, encode(request),
      internal::wait_plan(judge_model_customization_job_stopped_spec, options, judge_model_customization_job_stopped));
}

}  // namespace outcrop::bedrock
