// Client::get_gateway_rule: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_gateway_rule.h"

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

constexpr internal::Type get_gateway_rule_conditions_type = internal::list_type<ConditionView>(schemas::condition_type);
constexpr internal::Type get_gateway_rule_actions_type = internal::list_type<ActionView>(schemas::action_type);
constexpr internal::Field get_gateway_rule_fields[] = {
    {"ruleId", &internal::string_type, offsetof(GetGatewayRuleView, rule_id), internal::Slot::plain},
    {"gatewayArn", &internal::string_type, offsetof(GetGatewayRuleView, gateway_arn), internal::Slot::plain},
    {"priority", &internal::int32_type, offsetof(GetGatewayRuleView, priority), internal::Slot::plain},
    {"conditions", &get_gateway_rule_conditions_type, offsetof(GetGatewayRuleView, conditions), internal::Slot::plain},
    {"actions", &get_gateway_rule_actions_type, offsetof(GetGatewayRuleView, actions), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetGatewayRuleView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetGatewayRuleView, created_at), internal::Slot::plain},
    {"status", &schemas::gateway_rule_status_type, offsetof(GetGatewayRuleView, status), internal::Slot::plain},
    {"system", &schemas::system_managed_block_type, offsetof(GetGatewayRuleView, system), internal::Slot::reference},
    {"updatedAt", &internal::date_time_type, offsetof(GetGatewayRuleView, updated_at), internal::Slot::optional},
};
constexpr internal::Schema get_gateway_rule_schema =
    internal::structure_schema<GetGatewayRuleView>("GetGatewayRuleResponse", get_gateway_rule_fields);
constexpr internal::OutputSchema get_gateway_rule_output{
    .view = &get_gateway_rule_schema,
    .body = &get_gateway_rule_schema,
    .needs_body = true,
};
constexpr internal::Operation get_gateway_rule_operation{
    .service = &common::service,
    .name = "GetGatewayRule",
    .errors = common::errors,
    .output = &get_gateway_rule_output,
};

internal::HttpRequest encode(const GetGatewayRuleRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rules/").label("ruleId", in.rule_id);
  return out;
}

constexpr internal::WaiterSpec judge_gateway_rule_active_spec{"GatewayRuleActive", std::chrono::seconds(2),
                                                              std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_rule_active(const internal::WaitAnswer<GetGatewayRuleView>& answer) {
  if (answer.view) {
    const GetGatewayRuleView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"DELETING"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_gateway_rule_deleted_spec{"GatewayRuleDeleted", std::chrono::seconds(2),
                                                               std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_rule_deleted(const internal::WaitAnswer<GetGatewayRuleView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetGatewayRuleRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("ruleId", in.rule_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetGatewayRuleView*) { return get_gateway_rule_schema; }

Response<GetGatewayRuleView> Client::get_gateway_rule(const GetGatewayRuleRequest& request,
                                                      const CallOptions& options) const {
  return internal::call<GetGatewayRuleView>(*connection_, get_gateway_rule_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRuleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_gateway_rule_operation, encode(request), options);
}

Response<GetGatewayRuleView> Client::wait_until_gateway_rule_active(
    const GetGatewayRuleRequest& request, const WaitOptions<GetGatewayRuleView>& options) const {
  return internal::wait_until<GetGatewayRuleView>(
      *connection_, get_gateway_rule_operation, encode(request),
      internal::wait_plan(judge_gateway_rule_active_spec, options, judge_gateway_rule_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_rule_active(const internal::AsyncTarget& target,
                                                                const GetGatewayRuleRequest& request,
                                                                const WaitOptions<GetGatewayRuleView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_rule_operation, encode(request),
      internal::wait_plan(judge_gateway_rule_active_spec, options, judge_gateway_rule_active));
}

Response<GetGatewayRuleView> Client::wait_until_gateway_rule_deleted(
    const GetGatewayRuleRequest& request, const WaitOptions<GetGatewayRuleView>& options) const {
  return internal::wait_until<GetGatewayRuleView>(
      *connection_, get_gateway_rule_operation, encode(request),
      internal::wait_plan(judge_gateway_rule_deleted_spec, options, judge_gateway_rule_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_rule_deleted(const internal::AsyncTarget& target,
                                                                 const GetGatewayRuleRequest& request,
                                                                 const WaitOptions<GetGatewayRuleView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_rule_operation, encode(request),
      internal::wait_plan(judge_gateway_rule_deleted_spec, options, judge_gateway_rule_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
