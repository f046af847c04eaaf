// DeleteGatewayRule: the output of Client::delete_gateway_rule, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteGatewayRuleView;

/// The rule that is being deleted.
struct DeleteGatewayRule {
  /// The rule's id.
  std::string rule_id{};
  /// The state that the rule is in.
  std::optional<OwnedOpen<GatewayRuleStatus>> status{};

  friend bool operator==(const DeleteGatewayRule&, const DeleteGatewayRule&) = default;
};
DeleteGatewayRule to_owned(const DeleteGatewayRuleView& view);
void write_json(internal::JsonWriter& writer, const DeleteGatewayRule& in);

}  // namespace outcrop::bedrock_agentcore_control
