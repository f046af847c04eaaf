// Client::list_gateway_rules: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_gateway_rules.h"

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

constexpr internal::Type list_gateway_rules_gateway_rules_type =
    internal::list_type<GatewayRuleDetailView>(schemas::gateway_rule_detail_type);
constexpr internal::Field list_gateway_rules_fields[] = {
    {"gatewayRules", &list_gateway_rules_gateway_rules_type, offsetof(ListGatewayRulesView, gateway_rules),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListGatewayRulesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_gateway_rules_schema =
    internal::structure_schema<ListGatewayRulesView>("ListGatewayRulesResponse", list_gateway_rules_fields);
constexpr internal::OutputSchema list_gateway_rules_output{
    .view = &list_gateway_rules_schema,
    .body = &list_gateway_rules_schema,
    .needs_body = true,
};
constexpr internal::Operation list_gateway_rules_operation{
    .service = &common::service,
    .name = "ListGatewayRules",
    .errors = common::errors,
    .output = &list_gateway_rules_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListGatewayRulesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/rules")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListGatewayRulesRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListGatewayRulesView*) { return list_gateway_rules_schema; }

Response<ListGatewayRulesView> Client::list_gateway_rules(const ListGatewayRulesRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<ListGatewayRulesView>(*connection_, list_gateway_rules_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayRulesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_gateway_rules_operation, encode(request), options);
}

Pages<ListGatewayRulesView> Client::list_gateway_rules_pages(ListGatewayRulesRequest request,
                                                             const CallOptions& options) const {
  return internal::pages<ListGatewayRulesView>(
      connection_, list_gateway_rules_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListGatewayRulesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListGatewayRulesView, GatewayRuleDetailView> Client::list_gateway_rules_items(ListGatewayRulesRequest request,
                                                                                    const CallOptions& options) const {
  return {list_gateway_rules_pages(std::move(request), options),
          [](const ListGatewayRulesView& page) { return page.gateway_rules; }};
}

}  // namespace outcrop::bedrock_agentcore_control
