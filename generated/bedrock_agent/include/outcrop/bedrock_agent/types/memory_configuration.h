// MemoryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// How an agent uses summaries of sessions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SessionSummaryConfiguration.html
struct SessionSummaryConfiguration {
  /// Summaries at most, the latest ones, that go into the agent's prompt.
  ///
  /// At least 1.
  std::optional<std::int32_t> max_recent_sessions{};

  friend bool operator==(const SessionSummaryConfiguration&, const SessionSummaryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionSummaryConfiguration& in);

/// What an agent remembers across sessions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MemoryConfiguration.html
struct MemoryConfiguration {
  /// The kinds of memory.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<OwnedOpen<MemoryType>>> enabled_memory_types{};
  /// The days after which it forgets. Absent: 30.
  ///
  /// 0 to 365.
  std::optional<std::int32_t> storage_days{};
  /// How summaries of sessions are used.
  std::optional<SessionSummaryConfiguration> session_summary_configuration{};

  friend bool operator==(const MemoryConfiguration&, const MemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryConfiguration& in);

}  // namespace outcrop::bedrock_agent
