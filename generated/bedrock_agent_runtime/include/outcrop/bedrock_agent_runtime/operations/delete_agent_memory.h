// Input and output of Client::delete_agent_memory.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::delete_agent_memory. An absent member is not sent.
struct DeleteAgentMemoryRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
  std::optional<std::string> memory_id{};
  std::optional<std::string> session_id{};
};

/// Output of Client::delete_agent_memory; valid as long as its Response.
struct DeleteAgentMemoryView {};

}  // namespace outcrop::bedrock_agent_runtime
