// MemoryConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent {

struct SessionSummaryConfigurationView {
  std::optional<std::int32_t> max_recent_sessions{};
};

struct MemoryConfigurationView {
  std::span<const Open<MemoryType>> enabled_memory_types{};
  std::optional<std::int32_t> storage_days{};
  OptionalRef<SessionSummaryConfigurationView> session_summary_configuration{};
};

}  // namespace outcrop::bedrock_agent
