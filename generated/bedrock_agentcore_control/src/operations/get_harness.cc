// Client::get_harness: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_harness.h"

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

constexpr internal::Field get_harness_fields[] = {
    {"harness", &schemas::harness_type, offsetof(GetHarnessView, harness), internal::Slot::plain},
};
constexpr internal::Schema get_harness_schema =
    internal::structure_schema<GetHarnessView>("GetHarnessResponse", get_harness_fields);
constexpr internal::OutputSchema get_harness_output{
    .view = &get_harness_schema,
    .body = &get_harness_schema,
    .needs_body = true,
};
constexpr internal::Operation get_harness_operation{
    .service = &common::service,
    .name = "GetHarness",
    .errors = common::errors,
    .output = &get_harness_output,
};

internal::HttpRequest encode(const GetHarnessRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/harnesses/"};
  out.label("harnessId", in.harness_id).query("harnessVersion", in.harness_version);
  return out;
}

std::string get_harness_reasons(const GetHarnessView& output) {
  internal::PathValues reasons;
  if (output.harness.failure_reason) reasons.add(std::string_view(*output.harness.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_harness_deleted_spec{"HarnessDeleted", std::chrono::seconds(2),
                                                          std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_harness_deleted(const internal::WaitAnswer<GetHarnessView>& answer) {
  if (answer.view) {
    const GetHarnessView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.harness.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_harness_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_harness_ready_spec{"HarnessReady", std::chrono::seconds(2),
                                                        std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_harness_ready(const internal::WaitAnswer<GetHarnessView>& answer) {
  if (answer.view) {
    const GetHarnessView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.harness.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_harness_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetHarnessRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("harnessVersion", in.harness_version);
  writer.end_object();
}

const internal::Schema& schema_of(const GetHarnessView*) { return get_harness_schema; }

Response<GetHarnessView> Client::get_harness(const GetHarnessRequest& request, const CallOptions& options) const {
  return internal::call<GetHarnessView>(*connection_, get_harness_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetHarnessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_harness_operation, encode(request), options);
}

Response<GetHarnessView> Client::wait_until_harness_deleted(const GetHarnessRequest& request,
                                                            const WaitOptions<GetHarnessView>& options) const {
  return internal::wait_until<GetHarnessView>(
      *connection_, get_harness_operation, encode(request),
      internal::wait_plan(judge_harness_deleted_spec, options, judge_harness_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_harness_deleted(const internal::AsyncTarget& target,
                                                            const GetHarnessRequest& request,
                                                            const WaitOptions<GetHarnessView>& options) {
  return internal::make_pending_wait(target, get_harness_operation, encode(request),
                                     internal::wait_plan(judge_harness_deleted_spec, options, judge_harness_deleted));
}

Response<GetHarnessView> Client::wait_until_harness_ready(const GetHarnessRequest& request,
                                                          const WaitOptions<GetHarnessView>& options) const {
  return internal::wait_until<GetHarnessView>(
      *connection_, get_harness_operation, encode(request),
      internal::wait_plan(judge_harness_ready_spec, options, judge_harness_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_harness_ready(const internal::AsyncTarget& target,
                                                          const GetHarnessRequest& request,
                                                          const WaitOptions<GetHarnessView>& options) {
  return internal::make_pending_wait(target, get_harness_operation, encode(request),
                                     internal::wait_plan(judge_harness_ready_spec, options, judge_harness_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
