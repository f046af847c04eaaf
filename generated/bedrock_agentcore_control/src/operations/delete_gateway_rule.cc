// Client::delete_gateway_rule: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_rule.h"

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

constexpr internal::Field delete_gateway_rule_fields[] = {
    {"ruleId", &internal::string_type, offsetof(DeleteGatewayRuleView, rule_id), internal::Slot::plain},
    {"status", &schemas::gateway_rule_status_type, offsetof(DeleteGatewayRuleView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_gateway_rule_schema =
    internal::structure_schema<DeleteGatewayRuleView>("DeleteGatewayRuleResponse", delete_gateway_rule_fields);
constexpr internal::OutputSchema delete_gateway_rule_output{
    .view = &delete_gateway_rule_schema,
    .body = &delete_gateway_rule_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_gateway_rule_operation{
    .service = &common::service,
    .name = "DeleteGatewayRule",
    .errors = common::errors,
    .output = &delete_gateway_rule_output,
};

internal::HttpRequest encode(const DeleteGatewayRuleRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rules/").label("ruleId", in.rule_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteGatewayRuleRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("ruleId", in.rule_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteGatewayRuleView*) { return delete_gateway_rule_schema; }

Response<DeleteGatewayRuleView> Client::delete_gateway_rule(const DeleteGatewayRuleRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<DeleteGatewayRuleView>(*connection_, delete_gateway_rule_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRuleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_gateway_rule_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
