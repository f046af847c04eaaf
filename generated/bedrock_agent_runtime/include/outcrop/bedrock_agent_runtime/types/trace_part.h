// TracePart: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/caller.h"
#include "outcrop/bedrock_agent_runtime/types/trace.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct TracePart {
  std::optional<std::string> session_id{};
  /// Sensitive: never logged.
  std::optional<Trace> trace{};
  std::optional<std::vector<Caller>> caller_chain{};
  std::optional<Timestamp> event_time{};
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
  std::optional<std::string> agent_id{};
  std::optional<std::string> agent_alias_id{};
  std::optional<std::string> agent_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
