// MemoryConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent {

/// How an agent uses summaries of sessions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SessionSummaryConfiguration.html
struct SessionSummaryConfigurationView {
  /// Summaries at most, the latest ones, that go into the agent's prompt.
  std::optional<std::int32_t> max_recent_sessions{};
};
const internal::Schema& schema_of(const SessionSummaryConfigurationView*);

/// What an agent remembers across sessions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MemoryConfiguration.html
struct MemoryConfigurationView {
  /// The kinds of memory.
  std::span<const Open<MemoryType>> enabled_memory_types{};
  /// The days after which it forgets. Absent: 30.
  std::optional<std::int32_t> storage_days{};
  /// How summaries of sessions are used.
  OptionalRef<SessionSummaryConfigurationView> session_summary_configuration{};
};
const internal::Schema& schema_of(const MemoryConfigurationView*);

}  // namespace outcrop::bedrock_agent
