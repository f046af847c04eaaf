// Client::get_code_interpreter: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type get_code_interpreter_certificates_type =
    internal::list_type<CertificateView>(schemas::certificate_type);
constexpr internal::Type get_code_interpreter_filesystem_configurations_type =
    internal::list_type<ToolsFileSystemConfigurationView>(schemas::tools_file_system_configuration_type);
constexpr internal::Field get_code_interpreter_fields[] = {
    {"codeInterpreterId", &internal::string_type, offsetof(GetCodeInterpreterView, code_interpreter_id),
     internal::Slot::plain},
    {"codeInterpreterArn", &internal::string_type, offsetof(GetCodeInterpreterView, code_interpreter_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetCodeInterpreterView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetCodeInterpreterView, description), internal::Slot::optional,
     true},
    {"executionRoleArn", &internal::string_type, offsetof(GetCodeInterpreterView, execution_role_arn),
     internal::Slot::optional},
    {"networkConfiguration", &schemas::code_interpreter_network_configuration_type,
     offsetof(GetCodeInterpreterView, network_configuration), internal::Slot::plain},
    {"status", &schemas::code_interpreter_status_type, offsetof(GetCodeInterpreterView, status), internal::Slot::plain},
    {"certificates", &get_code_interpreter_certificates_type, offsetof(GetCodeInterpreterView, certificates),
     internal::Slot::plain},
    {"filesystemConfigurations", &get_code_interpreter_filesystem_configurations_type,
     offsetof(GetCodeInterpreterView, filesystem_configurations), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetCodeInterpreterView, failure_reason),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetCodeInterpreterView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetCodeInterpreterView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema get_code_interpreter_schema =
    internal::structure_schema<GetCodeInterpreterView>("GetCodeInterpreterResponse", get_code_interpreter_fields);
constexpr internal::OutputSchema get_code_interpreter_output{
    .view = &get_code_interpreter_schema,
    .body = &get_code_interpreter_schema,
    .needs_body = true,
};
constexpr internal::Operation get_code_interpreter_operation{
    .service = &common::service,
    .name = "GetCodeInterpreter",
    .errors = common::errors,
    .output = &get_code_interpreter_output,
};

internal::HttpRequest encode(const GetCodeInterpreterRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/code-interpreters/"};
  out.label("codeInterpreterId", in.code_interpreter_id);
  return out;
}

std::string get_code_interpreter_reasons(const GetCodeInterpreterView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_code_interpreter_deleted_spec{
    "CodeInterpreterDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_code_interpreter_deleted(const internal::WaitAnswer<GetCodeInterpreterView>& answer) {
  if (answer.view) {
    const GetCodeInterpreterView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"DELETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_code_interpreter_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_code_interpreter_ready_spec{"CodeInterpreterReady", std::chrono::seconds(2),
                                                                 std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_code_interpreter_ready(const internal::WaitAnswer<GetCodeInterpreterView>& answer) {
  if (answer.view) {
    const GetCodeInterpreterView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "DELETING", "DELETE_FAILED", "DELETED"}))
      return internal::ruled_out(*state, get_code_interpreter_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetCodeInterpreterRequest& in) {
  writer.begin_object();
  writer.member("codeInterpreterId", in.code_interpreter_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetCodeInterpreterView*) { return get_code_interpreter_schema; }

Response<GetCodeInterpreterView> Client::get_code_interpreter(const GetCodeInterpreterRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<GetCodeInterpreterView>(*connection_, get_code_interpreter_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCodeInterpreterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_code_interpreter_operation, encode(request), options);
}

Response<GetCodeInterpreterView> Client::wait_until_code_interpreter_deleted(
    const GetCodeInterpreterRequest& request, const WaitOptions<GetCodeInterpreterView>& options) const {
  return internal::wait_until<GetCodeInterpreterView>(
      *connection_, get_code_interpreter_operation, encode(request),
      internal::wait_plan(judge_code_interpreter_deleted_spec, options, judge_code_interpreter_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_code_interpreter_deleted(
    const internal::AsyncTarget& target, const GetCodeInterpreterRequest& request,
    const WaitOptions<GetCodeInterpreterView>& options) {
  return internal::make_pending_wait(
      target, get_code_interpreter_operation, encode(request),
      internal::wait_plan(judge_code_interpreter_deleted_spec, options, judge_code_interpreter_deleted));
}

Response<GetCodeInterpreterView> Client::wait_until_code_interpreter_ready(
    const GetCodeInterpreterRequest& request, const WaitOptions<GetCodeInterpreterView>& options) const {
  return internal::wait_until<GetCodeInterpreterView>(
      *connection_, get_code_interpreter_operation, encode(request),
      internal::wait_plan(judge_code_interpreter_ready_spec, options, judge_code_interpreter_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_code_interpreter_ready(const internal::AsyncTarget& target,
                                                                   const GetCodeInterpreterRequest& request,
                                                                   const WaitOptions<GetCodeInterpreterView>& options) {
  return internal::make_pending_wait(
      target, get_code_interpreter_operation, encode(request),
      internal::wait_plan(judge_code_interpreter_ready_spec, options, judge_code_interpreter_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
