// TracePartView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/caller.h"
#include "outcrop/bedrock_agent_runtime/views/trace.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct TracePartView {
  std::optional<std::string_view> session_id{};
  /// Sensitive: never logged.
  OptionalRef<TraceView> trace{};
  std::span<const CallerView> caller_chain{};
  std::optional<Timestamp> event_time{};
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
  std::optional<std::string_view> agent_id{};
  std::optional<std::string_view> agent_alias_id{};
  std::optional<std::string_view> agent_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
