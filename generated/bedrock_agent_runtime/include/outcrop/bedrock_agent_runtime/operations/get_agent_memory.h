// Input and output of Client::get_agent_memory.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/memory.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_agent_memory. An absent member is not sent.
struct GetAgentMemoryRequest {
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_items{};
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
  /// Required.
  std::optional<OwnedOpen<MemoryType>> memory_type{};
  /// Required.
  std::optional<std::string> memory_id{};
};

/// Output of Client::get_agent_memory; valid as long as its Response.
struct GetAgentMemoryView {
  std::optional<std::string_view> next_token{};
  std::span<const MemoryView> memory_contents{};
};

}  // namespace outcrop::bedrock_agent_runtime
