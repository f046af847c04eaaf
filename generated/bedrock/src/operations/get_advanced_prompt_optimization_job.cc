// Client::get_advanced_prompt_optimization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h"

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

constexpr internal::Type get_advanced_prompt_optimization_job_model_configurations_type =
    internal::list_type<ModelConfigurationView>(schemas::model_configuration_type);
constexpr internal::Field get_advanced_prompt_optimization_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(GetAdvancedPromptOptimizationJobView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(GetAdvancedPromptOptimizationJobView, job_name),
     internal::Slot::plain},
    {"jobDescription", &internal::string_type, offsetof(GetAdvancedPromptOptimizationJobView, job_description),
     internal::Slot::optional},
    {"jobStatus", &schemas::advanced_prompt_optimization_job_status_type,
     offsetof(GetAdvancedPromptOptimizationJobView, job_status), internal::Slot::plain},
    {"inputConfig", &schemas::advanced_prompt_optimization_input_config_type,
     offsetof(GetAdvancedPromptOptimizationJobView, input_config), internal::Slot::plain},
    {"outputConfig", &schemas::advanced_prompt_optimization_output_config_type,
     offsetof(GetAdvancedPromptOptimizationJobView, output_config), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(GetAdvancedPromptOptimizationJobView, encryption_key_arn),
     internal::Slot::optional},
    {"creationTime", &internal::date_time_type, offsetof(GetAdvancedPromptOptimizationJobView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(GetAdvancedPromptOptimizationJobView, last_modified_time),
     internal::Slot::optional},
    {"failureMessage", &internal::string_type, offsetof(GetAdvancedPromptOptimizationJobView, failure_message),
     internal::Slot::optional},
    {"modelConfigurations", &get_advanced_prompt_optimization_job_model_configurations_type,
     offsetof(GetAdvancedPromptOptimizationJobView, model_configurations), internal::Slot::plain},
};
constexpr internal::Schema get_advanced_prompt_optimization_job_schema =
    internal::structure_schema<GetAdvancedPromptOptimizationJobView>("GetAdvancedPromptOptimizationJobResponse",
                                                                     get_advanced_prompt_optimization_job_fields);
constexpr internal::OutputSchema get_advanced_prompt_optimization_job_output{
    .view = &get_advanced_prompt_optimization_job_schema,
    .body = &get_advanced_prompt_optimization_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_advanced_prompt_optimization_job_operation{
    .service = &common::service,
    .name = "GetAdvancedPromptOptimizationJob",
    .errors = common::errors,
    .output = &get_advanced_prompt_optimization_job_output,
};

internal::HttpRequest encode(const GetAdvancedPromptOptimizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/advanced-prompt-optimization-jobs/"};
  out.label("jobIdentifier", in.job_identifier);
  return out;
}

std::string get_advanced_prompt_optimization_job_reasons(const GetAdvancedPromptOptimizationJobView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_advanced_prompt_optimization_job_completed_spec{
    "AdvancedPromptOptimizationJobCompleted", std::chrono::seconds(30), std::chrono::seconds(120),
    std::chrono::seconds(86400)};

internal::Verdict judge_advanced_prompt_optimization_job_completed(
    const internal::WaitAnswer<GetAdvancedPromptOptimizationJobView>& answer) {
  if (answer.view) {
    const GetAdvancedPromptOptimizationJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.job_status.text()));
    if (values.first_of({"Completed"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"PartiallyCompleted", "Failed", "Stopped", "Deleting"}))
      return internal::ruled_out(*state, get_advanced_prompt_optimization_job_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_advanced_prompt_optimization_job_deleted_spec{
    "AdvancedPromptOptimizationJobDeleted", std::chrono::seconds(30), std::chrono::seconds(120),
    std::chrono::seconds(86400)};

internal::Verdict judge_advanced_prompt_optimization_job_deleted(
    const internal::WaitAnswer<GetAdvancedPromptOptimizationJobView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_advanced_prompt_optimization_job_stopped_spec{
    "AdvancedPromptOptimizationJobStopped", std::chrono::seconds(30), std::chrono::seconds(120),
    std::chrono::seconds(86400)};

internal::Verdict judge_advanced_prompt_optimization_job_stopped(
    const internal::WaitAnswer<GetAdvancedPromptOptimizationJobView>& answer) {
  if (answer.view) {
    const GetAdvancedPromptOptimizationJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.job_status.text()));
    if (values.first_of({"Stopped"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Completed", "PartiallyCompleted", "Failed", "Deleting"}))
      return internal::ruled_out(*state, get_advanced_prompt_optimization_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAdvancedPromptOptimizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAdvancedPromptOptimizationJobView*) {
  return get_advanced_prompt_optimization_job_schema;
}

Response<GetAdvancedPromptOptimizationJobView> Client::get_advanced_prompt_optimization_job(
    const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) const {
  return internal::call<GetAdvancedPromptOptimizationJobView>(
      *connection_, get_advanced_prompt_optimization_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_advanced_prompt_optimization_job_operation, encode(request), options);
}

Response<GetAdvancedPromptOptimizationJobView> Client::wait_until_advanced_prompt_optimization_job_completed(
    const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) const {
  return internal::wait_until<GetAdvancedPromptOptimizationJobView>(
      *connection_, get_advanced_prompt_optimization_job_operation, encode(request),
      internal::wait_plan(judge_advanced_prompt_optimization_job_completed_spec, options,
                          judge_advanced_prompt_optimization_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_completed(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) {
  return internal::make_pending_wait(target, get_advanced_prompt_optimization_job_operation, encode(request),
                                     internal::wait_plan(judge_advanced_prompt_optimization_job_completed_spec, options,
                                                         judge_advanced_prompt_optimization_job_completed));
}

Response<GetAdvancedPromptOptimizationJobView> Client::wait_until_advanced_prompt_optimization_job_deleted(
    const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) const {
  return internal::wait_until<GetAdvancedPromptOptimizationJobView>(
      *connection_, get_advanced_prompt_optimization_job_operation, encode(request),
      internal::wait_plan(judge_advanced_prompt_optimization_job_deleted_spec, options,
                          judge_advanced_prompt_optimization_job_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_deleted(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) {
  return internal::make_pending_wait(target, get_advanced_prompt_optimization_job_operation, encode(request),
                                     internal::wait_plan(judge_advanced_prompt_optimization_job_deleted_spec, options,
                                                         judge_advanced_prompt_optimization_job_deleted));
}

Response<GetAdvancedPromptOptimizationJobView> Client::wait_until_advanced_prompt_optimization_job_stopped(
    const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) const {
  return internal::wait_until<GetAdvancedPromptOptimizationJobView>(
      *connection_, get_advanced_prompt_optimization_job_operation, encode(request),
      internal::wait_plan(judge_advanced_prompt_optimization_job_stopped_spec, options,
                          judge_advanced_prompt_optimization_job_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_stopped(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options) {
  return internal::make_pending_wait(target, get_advanced_prompt_optimization_job_operation, encode(request),
                                     internal::wait_plan(judge_advanced_prompt_optimization_job_stopped_spec, options,
                                                         judge_advanced_prompt_optimization_job_stopped));
}

}  // namespace outcrop::bedrock
