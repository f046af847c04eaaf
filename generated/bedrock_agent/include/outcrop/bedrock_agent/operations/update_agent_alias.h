// Input and output of Client::update_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_agent_alias. An absent member is not sent.
struct UpdateAgentAliasRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
  /// Required.
  std::optional<std::string> agent_alias_name{};
  std::optional<std::string> description{};
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  std::optional<OwnedOpen<AliasInvocationState>> alias_invocation_state{};
};

/// Output of Client::update_agent_alias; valid as long as its Response.
struct UpdateAgentAliasView {
  AgentAliasView agent_alias{};
};

}  // namespace outcrop::bedrock_agent
