// Client::get_policy_generation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy_generation.h"

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

constexpr internal::Field get_policy_generation_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(GetPolicyGenerationView, policy_engine_id),
     internal::Slot::plain},
    {"policyGenerationId", &internal::string_type, offsetof(GetPolicyGenerationView, policy_generation_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicyGenerationView, name), internal::Slot::plain},
    {"policyGenerationArn", &internal::string_type, offsetof(GetPolicyGenerationView, policy_generation_arn),
     internal::Slot::plain},
    {"resource", &schemas::resource_type, offsetof(GetPolicyGenerationView, resource), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicyGenerationView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicyGenerationView, updated_at), internal::Slot::plain},
    {"status", &schemas::policy_generation_status_type, offsetof(GetPolicyGenerationView, status),
     internal::Slot::plain},
    {"findings", &internal::string_type, offsetof(GetPolicyGenerationView, findings), internal::Slot::optional},
    {"statusReasons", &internal::string_list_type, offsetof(GetPolicyGenerationView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema get_policy_generation_schema =
    internal::structure_schema<GetPolicyGenerationView>("GetPolicyGenerationResponse", get_policy_generation_fields);
constexpr internal::OutputSchema get_policy_generation_output{
    .view = &get_policy_generation_schema,
    .body = &get_policy_generation_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_generation_operation{
    .service = &common::service,
    .name = "GetPolicyGeneration",
    .errors = common::errors,
    .output = &get_policy_generation_output,
};

internal::HttpRequest encode(const GetPolicyGenerationRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policy-generations/")
      .label("policyGenerationId", in.policy_generation_id);
  return out;
}

std::string get_policy_generation_reasons(const GetPolicyGenerationView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.status_reasons) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_policy_generation_completed_spec{
    "PolicyGenerationCompleted", std::chrono::seconds(5), std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_policy_generation_completed(const internal::WaitAnswer<GetPolicyGenerationView>& answer) {
  if (answer.view) {
    const GetPolicyGenerationView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"GENERATED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"GENERATE_FAILED", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_policy_generation_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicyGenerationRequest& in) {
  writer.begin_object();
  writer.member("policyGenerationId", in.policy_generation_id);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicyGenerationView*) { return get_policy_generation_schema; }

Response<GetPolicyGenerationView> Client::get_policy_generation(const GetPolicyGenerationRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<GetPolicyGenerationView>(*connection_, get_policy_generation_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyGenerationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_generation_operation, encode(request), options);
}

Response<GetPolicyGenerationView> Client::wait_until_policy_generation_completed(
    const GetPolicyGenerationRequest& request, const WaitOptions<GetPolicyGenerationView>& options) const {
  return internal::wait_until<GetPolicyGenerationView>(
      *connection_, get_policy_generation_operation, encode(request),
      internal::wait_plan(judge_policy_generation_completed_spec, options, judge_policy_generation_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_policy_generation_completed(
    const internal::AsyncTarget& target, const GetPolicyGenerationRequest& request,
    const WaitOptions<GetPolicyGenerationView>& options) {
  return internal::make_pending_wait(
      target, get_policy_generation_operation, encode(request),
      internal::wait_plan(judge_policy_generation_completed_spec, options, judge_policy_generation_completed));
}

}  // namespace outcrop::bedrock_agentcore_control
