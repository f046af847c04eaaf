// ListGatewayRules: the output of Client::list_gateway_rules, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/gateway_rule_detail.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListGatewayRulesView;

/// One page of rules.
struct ListGatewayRules {
  /// The rules of this page.
  std::optional<std::vector<GatewayRuleDetail>> gateway_rules{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGatewayRules&, const ListGatewayRules&) = default;
};
ListGatewayRules to_owned(const ListGatewayRulesView& view);
void write_json(internal::JsonWriter& writer, const ListGatewayRules& in);

}  // namespace outcrop::bedrock_agentcore_control
