// Client::get_blueprint_optimization_status: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_blueprint_optimization_status.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field get_blueprint_optimization_status_fields[] = {
    {"status", &schemas::blueprint_optimization_job_status_type, offsetof(GetBlueprintOptimizationStatusView, status),
     internal::Slot::plain},
    {"errorType", &internal::string_type, offsetof(GetBlueprintOptimizationStatusView, error_type),
     internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(GetBlueprintOptimizationStatusView, error_message),
     internal::Slot::optional},
    {"outputConfiguration", &schemas::blueprint_optimization_output_configuration_type,
     offsetof(GetBlueprintOptimizationStatusView, output_configuration), internal::Slot::reference},
};
constexpr internal::Schema get_blueprint_optimization_status_schema =
    internal::structure_schema<GetBlueprintOptimizationStatusView>("GetBlueprintOptimizationStatusResponse",
                                                                   get_blueprint_optimization_status_fields);
constexpr internal::OutputSchema get_blueprint_optimization_status_output{
    .view = &get_blueprint_optimization_status_schema,
    .body = &get_blueprint_optimization_status_schema,
};
constexpr internal::Operation get_blueprint_optimization_status_operation{
    .service = &common::service,
    .name = "GetBlueprintOptimizationStatus",
    .errors = common::errors,
    .output = &get_blueprint_optimization_status_output,
};

internal::HttpRequest encode(const GetBlueprintOptimizationStatusRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/getBlueprintOptimizationStatus/"};
  out.label("invocationArn", in.invocation_arn);
  return out;
}

std::string get_blueprint_optimization_status_reasons(const GetBlueprintOptimizationStatusView& output) {
  internal::PathValues reasons;
  if (output.error_message) reasons.add(std::string_view(*output.error_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_blueprint_optimization_succeeded_spec{
    "BlueprintOptimizationSucceeded", std::chrono::seconds(5), std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_blueprint_optimization_succeeded(
    const internal::WaitAnswer<GetBlueprintOptimizationStatusView>& answer) {
  if (answer.view) {
    const GetBlueprintOptimizationStatusView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Success"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"ServiceError", "ClientError"}))
      return internal::ruled_out(*state, get_blueprint_optimization_status_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBlueprintOptimizationStatusRequest& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBlueprintOptimizationStatusView*) {
  return get_blueprint_optimization_status_schema;
}

Response<GetBlueprintOptimizationStatusView> Client::get_blueprint_optimization_status(
    const GetBlueprintOptimizationStatusRequest& request, const CallOptions& options) const {
  return internal::call<GetBlueprintOptimizationStatusView>(*connection_, get_blueprint_optimization_status_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetBlueprintOptimizationStatusRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_blueprint_optimization_status_operation, encode(request), options);
}

Response<GetBlueprintOptimizationStatusView> Client::wait_until_blueprint_optimization_succeeded(
    const GetBlueprintOptimizationStatusRequest& request,
    const WaitOptions<GetBlueprintOptimizationStatusView>& options) const {
  return internal::wait_until<GetBlueprintOptimizationStatusView>(
      *connection_, get_blueprint_optimization_status_operation, encode(request),
      internal::wait_plan(judge_blueprint_optimization_succeeded_spec, options,
                          judge_blueprint_optimization_succeeded));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_blueprint_optimization_succeeded(
    const internal::AsyncTarget& target, const GetBlueprintOptimizationStatusRequest& request,
    const WaitOptions<GetBlueprintOptimizationStatusView>& options) {
  return internal::make_pending_wait(target, get_blueprint_optimization_status_operation, encode(request),
                                     internal::wait_plan(judge_blueprint_optimization_succeeded_spec, options,
                                                         judge_blueprint_optimization_succeeded));
}

}  // namespace outcrop::bedrock_data_automation
