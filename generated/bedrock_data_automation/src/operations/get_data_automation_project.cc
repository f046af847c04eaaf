// Client::get_data_automation_project: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_data_automation_project.h"

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

constexpr internal::Field get_data_automation_project_fields[] = {
    {"project", &schemas::data_automation_project_type, offsetof(GetDataAutomationProjectView, project),
     internal::Slot::plain},
};
constexpr internal::Schema get_data_automation_project_schema =
    internal::structure_schema<GetDataAutomationProjectView>("GetDataAutomationProjectResponse",
                                                             get_data_automation_project_fields);
constexpr internal::OutputSchema get_data_automation_project_output{
    .view = &get_data_automation_project_schema,
    .body = &get_data_automation_project_schema,
    .needs_body = true,
};
constexpr internal::Operation get_data_automation_project_operation{
    .service = &common::service,
    .name = "GetDataAutomationProject",
    .errors = common::errors,
    .output = &get_data_automation_project_output,
};

internal::HttpRequest encode(const GetDataAutomationProjectRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-projects/"};
  out.label("projectArn", in.project_arn).segment("/");
  out.json_object([&](internal::JsonWriter& writer) { writer.member("projectStage", in.project_stage); });
  return out;
}

constexpr internal::WaiterSpec judge_data_automation_project_completed_spec{
    "DataAutomationProjectCompleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_data_automation_project_completed(
    const internal::WaitAnswer<GetDataAutomationProjectView>& answer) {
  if (answer.view) {
    const GetDataAutomationProjectView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.project.status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataAutomationProjectRequest& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataAutomationProjectView*) { return get_data_automation_project_schema; }

Response<GetDataAutomationProjectView> Client::get_data_automation_project(
    const GetDataAutomationProjectRequest& request, const CallOptions& options) const {
  return internal::call<GetDataAutomationProjectView>(*connection_, get_data_automation_project_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationProjectRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_automation_project_operation, encode(request), options);
}

Response<GetDataAutomationProjectView> Client::wait_until_data_automation_project_completed(
    const GetDataAutomationProjectRequest& request, const WaitOptions<GetDataAutomationProjectView>& options) const {
  return internal::wait_until<GetDataAutomationProjectView>(
      *connection_, get_data_automation_project_operation, encode(request),
      internal::wait_plan(judge_data_automation_project_completed_spec, options,
                          judge_data_automation_project_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_automation_project_completed(
    const internal::AsyncTarget& target, const GetDataAutomationProjectRequest& request,
    const WaitOptions<GetDataAutomationProjectView>& options) {
  return internal::make_pending_wait(target, get_data_automation_project_operation, encode(request),
                                     internal::wait_plan(judge_data_automation_project_completed_spec, options,
                                                         judge_data_automation_project_completed));
}

}  // namespace outcrop::bedrock_data_automation
