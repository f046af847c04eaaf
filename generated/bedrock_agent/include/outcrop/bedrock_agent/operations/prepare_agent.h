// Input and output of Client::prepare_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::prepare_agent. An absent member is not sent.
struct PrepareAgentRequest {
  /// Required.
  std::optional<std::string> agent_id{};
};

/// Output of Client::prepare_agent; valid as long as its Response.
struct PrepareAgentView {
  std::string_view agent_id{};
  Open<AgentStatus> agent_status{};
  std::string_view agent_version{};
  Timestamp prepared_at{};
};

}  // namespace outcrop::bedrock_agent
