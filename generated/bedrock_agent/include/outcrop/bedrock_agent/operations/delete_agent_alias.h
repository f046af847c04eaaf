// Input and output of Client::delete_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent_alias. An absent member is not sent.
struct DeleteAgentAliasRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
};

/// Output of Client::delete_agent_alias; valid as long as its Response.
struct DeleteAgentAliasView {
  std::string_view agent_id{};
  std::string_view agent_alias_id{};
  Open<AgentAliasStatus> agent_alias_status{};
};

}  // namespace outcrop::bedrock_agent
