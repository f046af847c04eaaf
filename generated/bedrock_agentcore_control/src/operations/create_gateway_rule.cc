// Client::create_gateway_rule: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_gateway_rule.h"

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

constexpr internal::Type create_gateway_rule_conditions_type =
    internal::list_type<ConditionView>(schemas::condition_type);
constexpr internal::Type create_gateway_rule_actions_type = internal::list_type<ActionView>(schemas::action_type);
constexpr internal::Field create_gateway_rule_fields[] = {
    {"ruleId", &internal::string_type, offsetof(CreateGatewayRuleView, rule_id), internal::Slot::plain},
    {"gatewayArn", &internal::string_type, offsetof(CreateGatewayRuleView, gateway_arn), internal::Slot::plain},
    {"priority", &internal::int32_type, offsetof(CreateGatewayRuleView, priority), internal::Slot::plain},
    {"conditions", &create_gateway_rule_conditions_type, offsetof(CreateGatewayRuleView, conditions),
     internal::Slot::plain},
    {"actions", &create_gateway_rule_actions_type, offsetof(CreateGatewayRuleView, actions), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateGatewayRuleView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(CreateGatewayRuleView, created_at), internal::Slot::plain},
    {"status", &schemas::gateway_rule_status_type, offsetof(CreateGatewayRuleView, status), internal::Slot::plain},
    {"system", &schemas::system_managed_block_type, offsetof(CreateGatewayRuleView, system), internal::Slot::reference},
};
constexpr internal::Schema create_gateway_rule_schema =
    internal::structure_schema<CreateGatewayRuleView>("CreateGatewayRuleResponse", create_gateway_rule_fields);
constexpr internal::OutputSchema create_gateway_rule_output{
    .view = &create_gateway_rule_schema,
    .body = &create_gateway_rule_schema,
    .needs_body = true,
};
constexpr internal::Operation create_gateway_rule_operation{
    .service = &common::service,
    .name = "CreateGatewayRule",
    .errors = common::errors,
    .output = &create_gateway_rule_output,
};

internal::HttpRequest encode(const CreateGatewayRuleRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rules");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("priority", in.priority);
    writer.member("conditions", in.conditions);
    writer.required("actions", in.actions);
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGatewayRuleRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("clientToken", in.client_token);
  writer.member("priority", in.priority);
  writer.member("conditions", in.conditions);
  writer.member("actions", in.actions);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGatewayRuleView*) { return create_gateway_rule_schema; }

Response<CreateGatewayRuleView> Client::create_gateway_rule(const CreateGatewayRuleRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<CreateGatewayRuleView>(*connection_, create_gateway_rule_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRuleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_gateway_rule_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
