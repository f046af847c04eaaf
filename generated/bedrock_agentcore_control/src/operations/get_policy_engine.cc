// Client::get_policy_engine: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy_engine.h"

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

constexpr internal::Field get_policy_engine_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(GetPolicyEngineView, policy_engine_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicyEngineView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicyEngineView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicyEngineView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(GetPolicyEngineView, policy_engine_arn),
     internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(GetPolicyEngineView, status), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(GetPolicyEngineView, encryption_key_arn),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(GetPolicyEngineView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(GetPolicyEngineView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema get_policy_engine_schema =
    internal::structure_schema<GetPolicyEngineView>("GetPolicyEngineResponse", get_policy_engine_fields);
constexpr internal::OutputSchema get_policy_engine_output{
    .view = &get_policy_engine_schema,
    .body = &get_policy_engine_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_engine_operation{
    .service = &common::service,
    .name = "GetPolicyEngine",
    .errors = common::errors,
    .output = &get_policy_engine_output,
};

internal::HttpRequest encode(const GetPolicyEngineRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id);
  return out;
}

std::string get_policy_engine_reasons(const GetPolicyEngineView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.status_reasons) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_policy_engine_active_spec{"PolicyEngineActive", std::chrono::seconds(5),
                                                               std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_policy_engine_active(const internal::WaitAnswer<GetPolicyEngineView>& answer) {
  if (answer.view) {
    const GetPolicyEngineView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_policy_engine_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_policy_engine_deleted_spec{"PolicyEngineDeleted", std::chrono::seconds(5),
                                                                std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_policy_engine_deleted(const internal::WaitAnswer<GetPolicyEngineView>& answer) {
  if (answer.view) {
    const GetPolicyEngineView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_policy_engine_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicyEngineRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicyEngineView*) { return get_policy_engine_schema; }

Response<GetPolicyEngineView> Client::get_policy_engine(const GetPolicyEngineRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetPolicyEngineView>(*connection_, get_policy_engine_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyEngineRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_engine_operation, encode(request), options);
}

Response<GetPolicyEngineView> Client::wait_until_policy_engine_active(
    const GetPolicyEngineRequest& request, const WaitOptions<GetPolicyEngineView>& options) const {
  return internal::wait_until<GetPolicyEngineView>(
      *connection_, get_policy_engine_operation, encode(request),
      internal::wait_plan(judge_policy_engine_active_spec, options, judge_policy_engine_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_policy_engine_active(const internal::AsyncTarget& target,
                                                                 const GetPolicyEngineRequest& request,
                                                                 const WaitOptions<GetPolicyEngineView>& options) {
  return internal::make_pending_wait(
      target, get_policy_engine_operation, encode(request),
      internal::wait_plan(judge_policy_engine_active_spec, options, judge_policy_engine_active));
}

Response<GetPolicyEngineView> Client::wait_until_policy_engine_deleted(
    const GetPolicyEngineRequest& request, const WaitOptions<GetPolicyEngineView>& options) const {
  return internal::wait_until<GetPolicyEngineView>(
      *connection_, get_policy_engine_operation, encode(request),
      internal::wait_plan(judge_policy_engine_deleted_spec, options, judge_policy_engine_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_policy_engine_deleted(const internal::AsyncTarget& target,
                                                                  const GetPolicyEngineRequest& request,
                                                                  const WaitOptions<GetPolicyEngineView>& options) {
  return internal::make_pending_wait(
      target, get_policy_engine_operation, encode(request),
      internal::wait_plan(judge_policy_engine_deleted_spec, options, judge_policy_engine_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
