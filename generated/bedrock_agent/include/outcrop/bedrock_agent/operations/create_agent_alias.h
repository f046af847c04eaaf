// Input and output of Client::create_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_agent_alias. An absent member is not sent.
struct CreateAgentAliasRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
};

/// Output of Client::create_agent_alias; valid as long as its Response.
struct CreateAgentAliasView {
  AgentAliasView agent_alias{};
};

}  // namespace outcrop::bedrock_agent
