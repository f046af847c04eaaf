// Client::update_gateway_rule: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_gateway_rule.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type update_gateway_rule_conditions_type =
    internal::list_type<ConditionView>(schemas::condition_type);
constexpr internal::Type update_gateway_rule_actions_type = internal::list_type<ActionView>(schemas::action_type);
constexpr internal::Field update_gateway_rule_fields[] = {
    {"ruleId", &internal::string_type, offsetof(UpdateGatewayRuleView, rule_id), internal::Slot::plain},
    {"gatewayArn", &internal::string_type, offsetof(UpdateGatewayRuleView, gateway_arn), internal::Slot::plain},
    {"priority", &internal::int32_type, offsetof(UpdateGatewayRuleView, priority), internal::Slot::plain},
    {"conditions", &update_gateway_rule_conditions_type, offsetof(UpdateGatewayRuleView, conditions),
     internal::Slot::plain},
    {"actions", &update_gateway_rule_actions_type, offsetof(UpdateGatewayRuleView, actions), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateGatewayRuleView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(UpdateGatewayRuleView, created_at), internal::Slot::plain},
    {"status", &schemas::gateway_rule_status_type, offsetof(UpdateGatewayRuleView, status), internal::Slot::plain},
    {"system", &schemas::system_managed_block_type, offsetof(UpdateGatewayRuleView, system), internal::Slot::reference},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateGatewayRuleView, updated_at), internal::Slot::optional},
};
constexpr internal::Schema update_gateway_rule_schema =
    internal::structure_schema<UpdateGatewayRuleView>("UpdateGatewayRuleResponse", update_gateway_rule_fields);
constexpr internal::OutputSchema update_gateway_rule_output{
    .view = &update_gateway_rule_schema,
    .body = &update_gateway_rule_schema,
    .needs_body = true,
};
constexpr internal::Operation update_gateway_rule_operation{
    .service = &common::service,
    .name = "UpdateGatewayRule",
    .errors = common::errors,
    .output = &update_gateway_rule_output,
};

internal::HttpRequest encode(const UpdateGatewayRuleRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rules/").label("ruleId", in.rule_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("priority", in.priority);
    writer.member("conditions", in.conditions);
    writer.member("actions", in.actions);
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateGatewayRuleRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("ruleId", in.rule_id);
  writer.member("priority", in.priority);
  writer.member("conditions", in.conditions);
  writer.member("actions", in.actions);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateGatewayRuleView*) { return update_gateway_rule_schema; }

Response<UpdateGatewayRuleView> Client::update_gateway_rule(const UpdateGatewayRuleRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<UpdateGatewayRuleView>(*connection_, update_gateway_rule_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRuleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_gateway_rule_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
