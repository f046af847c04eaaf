// Input and output of Client::delete_agent_action_group.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent_action_group. An absent member is not sent.
struct DeleteAgentActionGroupRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> action_group_id{};
  std::optional<bool> skip_resource_in_use_check{};
};

/// Output of Client::delete_agent_action_group; valid as long as its Response.
struct DeleteAgentActionGroupView {};

}  // namespace outcrop::bedrock_agent
