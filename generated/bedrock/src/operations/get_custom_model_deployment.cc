// Client::get_custom_model_deployment: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_custom_model_deployment.h"

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

constexpr internal::Field get_custom_model_deployment_fields[] = {
    {"customModelDeploymentArn", &internal::string_type,
     offsetof(GetCustomModelDeploymentView, custom_model_deployment_arn), internal::Slot::plain},
    {"modelDeploymentName", &internal::string_type, offsetof(GetCustomModelDeploymentView, model_deployment_name),
     internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(GetCustomModelDeploymentView, model_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetCustomModelDeploymentView, created_at), internal::Slot::plain},
    {"status", &schemas::custom_model_deployment_status_type, offsetof(GetCustomModelDeploymentView, status),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetCustomModelDeploymentView, description),
     internal::Slot::optional},
    {"updateDetails", &schemas::custom_model_deployment_update_details_type,
     offsetof(GetCustomModelDeploymentView, update_details), internal::Slot::reference},
    {"failureMessage", &internal::string_type, offsetof(GetCustomModelDeploymentView, failure_message),
     internal::Slot::optional},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetCustomModelDeploymentView, last_updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema get_custom_model_deployment_schema =
    internal::structure_schema<GetCustomModelDeploymentView>("GetCustomModelDeploymentResponse",
                                                             get_custom_model_deployment_fields);
constexpr internal::OutputSchema get_custom_model_deployment_output{
    .view = &get_custom_model_deployment_schema,
    .body = &get_custom_model_deployment_schema,
    .needs_body = true,
};
constexpr internal::Operation get_custom_model_deployment_operation{
    .service = &common::service,
    .name = "GetCustomModelDeployment",
    .errors = common::errors,
    .output = &get_custom_model_deployment_output,
};

internal::HttpRequest encode(const GetCustomModelDeploymentRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-customization/custom-model-deployments/"};
  out.label("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  return out;
}

std::string get_custom_model_deployment_reasons(const GetCustomModelDeploymentView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_custom_model_deployment_active_spec{
    "CustomModelDeploymentActive", std::chrono::seconds(15), std::chrono::seconds(120), std::chrono::seconds(7200)};

internal::Verdict judge_custom_model_deployment_active(
    const internal::WaitAnswer<GetCustomModelDeploymentView>& answer) {
  if (answer.view) {
    const GetCustomModelDeploymentView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Active"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_custom_model_deployment_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_custom_model_deployment_updated_spec{
    "CustomModelDeploymentUpdated", std::chrono::seconds(15), std::chrono::seconds(120), std::chrono::seconds(7200)};

internal::Verdict judge_custom_model_deployment_updated(
    const internal::WaitAnswer<GetCustomModelDeploymentView>& answer) {
  if (answer.view) {
    const GetCustomModelDeploymentView& output = *answer.view;
    internal::PathValues values;
    if (output.update_details) values.add(std::string_view(output.update_details->update_status.text()));
    if (values.first_of({"UpdateCompleted"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"UpdateFailed"}))
      return internal::ruled_out(*state, get_custom_model_deployment_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetCustomModelDeploymentRequest& in) {
  writer.begin_object();
  writer.member("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetCustomModelDeploymentView*) { return get_custom_model_deployment_schema; }

Response<GetCustomModelDeploymentView> Client::get_custom_model_deployment(
    const GetCustomModelDeploymentRequest& request, const CallOptions& options) const {
  return internal::call<GetCustomModelDeploymentView>(*connection_, get_custom_model_deployment_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_custom_model_deployment_operation, encode(request), options);
}

Response<GetCustomModelDeploymentView> Client::wait_until_custom_model_deployment_active(
    const GetCustomModelDeploymentRequest& request, const WaitOptions<GetCustomModelDeploymentView>& options) const {
  return internal::wait_until<GetCustomModelDeploymentView>(
      *connection_, get_custom_model_deployment_operation, encode(request),
      internal::wait_plan(judge_custom_model_deployment_active_spec, options, judge_custom_model_deployment_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_custom_model_deployment_active(
    const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
    const WaitOptions<GetCustomModelDeploymentView>& options) {
  return internal::make_pending_wait(
      target, get_custom_model_deployment_operation, encode(request),
      internal::wait_plan(judge_custom_model_deployment_active_spec, options, judge_custom_model_deployment_active));
}

Response<GetCustomModelDeploymentView> Client::wait_until_custom_model_deployment_updated(
    const GetCustomModelDeploymentRequest& request, const WaitOptions<GetCustomModelDeploymentView>& options) const {
  return internal::wait_until<GetCustomModelDeploymentView>(
      *connection_, get_custom_model_deployment_operation, encode(request),
      internal::wait_plan(judge_custom_model_deployment_updated_spec, options, judge_custom_model_deployment_updated));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_custom_model_deployment_updated(
    const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
    const WaitOptions<GetCustomModelDeploymentView>& options) {
  return internal::make_pending_wait(
      target, get_custom_model_deployment_operation, encode(request),
      internal::wait_plan(judge_custom_model_deployment_updated_spec, options, judge_custom_model_deployment_updated));
}

}  // namespace outcrop::bedrock
