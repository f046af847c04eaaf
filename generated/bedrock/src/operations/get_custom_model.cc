// Client::get_custom_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_custom_model.h"

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

constexpr internal::Type get_custom_model_validation_metrics_type =
    internal::list_type<ValidatorMetricView>(schemas::validator_metric_type);
constexpr internal::Field get_custom_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(GetCustomModelView, model_arn), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(GetCustomModelView, model_name), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(GetCustomModelView, job_name), internal::Slot::optional},
    {"jobArn", &internal::string_type, offsetof(GetCustomModelView, job_arn), internal::Slot::optional},
    {"baseModelArn", &internal::string_type, offsetof(GetCustomModelView, base_model_arn), internal::Slot::optional},
    {"customizationType", &schemas::customization_type_type, offsetof(GetCustomModelView, customization_type),
     internal::Slot::plain},
    {"modelKmsKeyArn", &internal::string_type, offsetof(GetCustomModelView, model_kms_key_arn),
     internal::Slot::optional},
    {"hyperParameters", &internal::string_map_type, offsetof(GetCustomModelView, hyper_parameters),
     internal::Slot::plain},
    {"trainingDataConfig", &schemas::training_data_config_type, offsetof(GetCustomModelView, training_data_config),
     internal::Slot::reference},
    {"validationDataConfig", &schemas::validation_data_config_type,
     offsetof(GetCustomModelView, validation_data_config), internal::Slot::reference},
    {"outputDataConfig", &schemas::output_data_config_type, offsetof(GetCustomModelView, output_data_config),
     internal::Slot::reference},
    {"trainingMetrics", &schemas::training_metrics_type, offsetof(GetCustomModelView, training_metrics),
     internal::Slot::reference},
    {"validationMetrics", &get_custom_model_validation_metrics_type, offsetof(GetCustomModelView, validation_metrics),
     internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(GetCustomModelView, creation_time), internal::Slot::plain},
    {"customizationConfig", &schemas::customization_config_type, offsetof(GetCustomModelView, customization_config),
     internal::Slot::reference},
    {"modelStatus", &schemas::model_status_type, offsetof(GetCustomModelView, model_status), internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(GetCustomModelView, failure_message), internal::Slot::optional},
};
constexpr internal::Schema get_custom_model_schema =
    internal::structure_schema<GetCustomModelView>("GetCustomModelResponse", get_custom_model_fields);
constexpr internal::OutputSchema get_custom_model_output{
    .view = &get_custom_model_schema,
    .body = &get_custom_model_schema,
    .needs_body = true,
};
constexpr internal::Operation get_custom_model_operation{
    .service = &common::service,
    .name = "GetCustomModel",
    .errors = common::errors,
    .output = &get_custom_model_output,
};

internal::HttpRequest encode(const GetCustomModelRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/custom-models/"};
  out.label("modelIdentifier", in.model_identifier);
  return out;
}

std::string get_custom_model_reasons(const GetCustomModelView& output) {
  internal::PathValues reasons;
  if (output.failure_message) reasons.add(std::string_view(*output.failure_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_custom_model_active_spec{"CustomModelActive", std::chrono::seconds(15),
                                                              std::chrono::seconds(120), std::chrono::seconds(43200)};

internal::Verdict judge_custom_model_active(const internal::WaitAnswer<GetCustomModelView>& answer) {
  if (answer.view) {
    const GetCustomModelView& output = *answer.view;
    internal::PathValues values;
    if (output.model_status) values.add(std::string_view(output.model_status.text()));
    if (values.first_of({"Active"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"}))
      return internal::ruled_out(*state, get_custom_model_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetCustomModelRequest& in) {
  writer.begin_object();
  writer.member("modelIdentifier", in.model_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetCustomModelView*) { return get_custom_model_schema; }

Response<GetCustomModelView> Client::get_custom_model(const GetCustomModelRequest& request,
                                                      const CallOptions& options) const {
  return internal::call<GetCustomModelView>(*connection_, get_custom_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_custom_model_operation, encode(request), options);
}

Response<GetCustomModelView> Client::wait_until_custom_model_active(
    const GetCustomModelRequest& request, const WaitOptions<GetCustomModelView>& options) const {
  return internal::wait_until<GetCustomModelView>(
      *connection_, get_custom_model_operation, encode(request),
      internal::wait_plan(judge_custom_model_active_spec, options, judge_custom_model_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_custom_model_active(const internal::AsyncTarget& target,
                                                                const GetCustomModelRequest& request,
                                                                const WaitOptions<GetCustomModelView>& options) {
  return internal::make_pending_wait(
      target, get_custom_model_operation, encode(request),
      internal::wait_plan(judge_custom_model_active_spec, options, judge_custom_model_active));
}

}  // namespace outcrop::bedrock
