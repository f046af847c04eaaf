// Input and output of Client::delete_agent_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent_version. An absent member is not sent.
struct DeleteAgentVersionRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  std::optional<bool> skip_resource_in_use_check{};
};

/// Output of Client::delete_agent_version; valid as long as its Response.
struct DeleteAgentVersionView {
  std::string_view agent_id{};
  std::string_view agent_version{};
  Open<AgentStatus> agent_status{};
};

}  // namespace outcrop::bedrock_agent
