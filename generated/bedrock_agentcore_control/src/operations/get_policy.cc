// Client::get_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy.h"

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

constexpr internal::Field get_policy_fields[] = {
    {"policyId", &internal::string_type, offsetof(GetPolicyView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicyView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(GetPolicyView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicyView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicyView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(GetPolicyView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(GetPolicyView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(GetPolicyView, enforcement_mode),
     internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(GetPolicyView, definition), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetPolicyView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(GetPolicyView, status_reasons), internal::Slot::plain},
};
constexpr internal::Schema get_policy_schema =
    internal::structure_schema<GetPolicyView>("GetPolicyResponse", get_policy_fields);
constexpr internal::OutputSchema get_policy_output{
    .view = &get_policy_schema,
    .body = &get_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_operation{
    .service = &common::service,
    .name = "GetPolicy",
    .errors = common::errors,
    .output = &get_policy_output,
};

internal::HttpRequest encode(const GetPolicyRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policies/").label("policyId", in.policy_id);
  return out;
}

std::string get_policy_reasons(const GetPolicyView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.status_reasons) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_policy_active_spec{"PolicyActive", std::chrono::seconds(5),
                                                        std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_policy_active(const internal::WaitAnswer<GetPolicyView>& answer) {
  if (answer.view) {
    const GetPolicyView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_policy_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_policy_deleted_spec{"PolicyDeleted", std::chrono::seconds(5),
                                                         std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_policy_deleted(const internal::WaitAnswer<GetPolicyView>& answer) {
  if (answer.view) {
    const GetPolicyView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_policy_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicyRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("policyId", in.policy_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicyView*) { return get_policy_schema; }

Response<GetPolicyView> Client::get_policy(const GetPolicyRequest& request, const CallOptions& options) const {
  return internal::call<GetPolicyView>(*connection_, get_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_operation, encode(request), options);
}

Response<GetPolicyView> Client::wait_until_policy_active(const GetPolicyRequest& request,
                                                         const WaitOptions<GetPolicyView>& options) const {
  return internal::wait_until<GetPolicyView>(
      *connection_, get_policy_operation, encode(request),
      internal::wait_plan(judge_policy_active_spec, options, judge_policy_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_policy_active(const internal::AsyncTarget& target,
                                                          const GetPolicyRequest& request,
                                                          const WaitOptions<GetPolicyView>& options) {
  return internal::make_pending_wait(target, get_policy_operation, encode(request),
                                     internal::wait_plan(judge_policy_active_spec, options, judge_policy_active));
}

Response<GetPolicyView> Client::wait_until_policy_deleted(const GetPolicyRequest& request,
                                                          const WaitOptions<GetPolicyView>& options) const {
  return internal::wait_until<GetPolicyView>(
      *connection_, get_policy_operation, encode(request),
      internal::wait_plan(judge_policy_deleted_spec, options, judge_policy_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_policy_deleted(const internal::AsyncTarget& target,
                                                           const GetPolicyRequest& request,
                                                           const WaitOptions<GetPolicyView>& options) {
  return internal::make_pending_wait(target, get_policy_operation, encode(request),
                                     internal::wait_plan(judge_policy_deleted_spec, options, judge_policy_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
