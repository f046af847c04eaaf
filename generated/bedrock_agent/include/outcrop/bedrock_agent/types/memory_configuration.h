// MemoryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct SessionSummaryConfiguration {
  std::optional<std::int32_t> max_recent_sessions{};
};

struct MemoryConfiguration {
  /// Required.
  std::optional<std::vector<OwnedOpen<MemoryType>>> enabled_memory_types{};
  std::optional<std::int32_t> storage_days{};
  std::optional<SessionSummaryConfiguration> session_summary_configuration{};
};

}  // namespace outcrop::bedrock_agent
