// Client::get_data_automation_status: how its request is written and its answer read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/operations/get_data_automation_status.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_data_automation_runtime/client.h"
#include "outcrop/internal/aws_json.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Field get_data_automation_status_fields[] = {
    {"status", &schemas::automation_job_status_type, offsetof(GetDataAutomationStatusView, status),
     internal::Slot::plain},
    {"errorType", &internal::string_type, offsetof(GetDataAutomationStatusView, error_type), internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(GetDataAutomationStatusView, error_message),
     internal::Slot::optional},
    {"outputConfiguration", &schemas::output_configuration_type,
     offsetof(GetDataAutomationStatusView, output_configuration), internal::Slot::reference},
    {"jobSubmissionTime", &internal::date_time_type, offsetof(GetDataAutomationStatusView, job_submission_time),
     internal::Slot::optional},
    {"jobCompletionTime", &internal::date_time_type, offsetof(GetDataAutomationStatusView, job_completion_time),
     internal::Slot::optional},
    {"jobDurationInSeconds", &internal::int32_type, offsetof(GetDataAutomationStatusView, job_duration_in_seconds),
     internal::Slot::optional},
};
constexpr internal::Schema get_data_automation_status_schema = internal::structure_schema<GetDataAutomationStatusView>(
    "GetDataAutomationStatusResponse", get_data_automation_status_fields);
constexpr internal::OutputSchema get_data_automation_status_output{
    .view = &get_data_automation_status_schema,
    .body = &get_data_automation_status_schema,
};
constexpr internal::Operation get_data_automation_status_operation{
    .service = &common::service,
    .name = "GetDataAutomationStatus",
    .errors = common::errors,
    .output = &get_data_automation_status_output,
};

internal::HttpRequest encode(const GetDataAutomationStatusRequest& in) {
  internal::HttpRequest out = internal::aws_json_request("AmazonBedrockKeystoneRuntimeService.GetDataAutomationStatus");
  out.json_object([&](internal::JsonWriter& writer) { writer.required("invocationArn", in.invocation_arn); });
  return out;
}

std::string get_data_automation_status_reasons(const GetDataAutomationStatusView& output) {
  internal::PathValues reasons;
  if (output.error_message) reasons.add(std::string_view(*output.error_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_data_automation_succeeded_spec{
    "DataAutomationSucceeded", std::chrono::seconds(5), std::chrono::seconds(60), std::chrono::seconds(86400)};

internal::Verdict judge_data_automation_succeeded(const internal::WaitAnswer<GetDataAutomationStatusView>& answer) {
  if (answer.view) {
    const GetDataAutomationStatusView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"Success"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"ServiceError", "ClientError"}))
      return internal::ruled_out(*state, get_data_automation_status_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataAutomationStatusRequest& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataAutomationStatusView*) { return get_data_automation_status_schema; }

Response<GetDataAutomationStatusView> Client::get_data_automation_status(const GetDataAutomationStatusRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<GetDataAutomationStatusView>(*connection_, get_data_automation_status_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationStatusRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_automation_status_operation, encode(request), options);
}

Response<GetDataAutomationStatusView> Client::wait_until_data_automation_succeeded(
    const GetDataAutomationStatusRequest& request, const WaitOptions<GetDataAutomationStatusView>& options) const {
  return internal::wait_until<GetDataAutomationStatusView>(
      *connection_, get_data_automation_status_operation, encode(request),
      internal::wait_plan(judge_data_automation_succeeded_spec, options, judge_data_automation_succeeded));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_automation_succeeded(
    const internal::AsyncTarget& target, const GetDataAutomationStatusRequest& request,
    const WaitOptions<GetDataAutomationStatusView>& options) {
  return internal::make_pending_wait(
      target, get_data_automation_status_operation, encode(request),
      internal::wait_plan(judge_data_automation_succeeded_spec, options, judge_data_automation_succeeded));
}

}  // namespace outcrop::bedrock_data_automation_runtime
