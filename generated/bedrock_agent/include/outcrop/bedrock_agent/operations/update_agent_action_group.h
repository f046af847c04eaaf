// Input and output of Client::update_agent_action_group.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/action_group_executor.h"
#include "outcrop/bedrock_agent/types/api_schema.h"
#include "outcrop/bedrock_agent/types/function_schema.h"
#include "outcrop/bedrock_agent/views/agent_action_group.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_agent_action_group. An absent member is not sent.
struct UpdateAgentActionGroupRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> action_group_id{};
  /// Required.
  std::optional<std::string> action_group_name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<ActionGroupSignature>> parent_action_group_signature{};
  std::optional<std::map<std::string, std::string, std::less<>>> parent_action_group_signature_params{};
  std::optional<ActionGroupExecutor> action_group_executor{};
  std::optional<OwnedOpen<ActionGroupState>> action_group_state{};
  std::optional<APISchema> api_schema{};
  std::optional<FunctionSchema> function_schema{};
};

/// Output of Client::update_agent_action_group; valid as long as its Response.
struct UpdateAgentActionGroupView {
  AgentActionGroupView agent_action_group{};
};

}  // namespace outcrop::bedrock_agent
