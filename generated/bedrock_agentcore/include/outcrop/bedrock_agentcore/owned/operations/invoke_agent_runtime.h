// InvokeAgentRuntime: the output of Client::invoke_agent_runtime, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeAgentRuntimeView;

struct InvokeAgentRuntime {
  std::optional<std::string> runtime_session_id{};
  std::optional<std::string> mcp_session_id{};
  std::optional<std::string> mcp_protocol_version{};
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  std::optional<std::string> trace_state{};
  std::optional<std::string> baggage{};
  std::string content_type{};
  std::optional<std::int32_t> status_code{};

  friend bool operator==(const InvokeAgentRuntime&, const InvokeAgentRuntime&) = default;
};
InvokeAgentRuntime to_owned(const InvokeAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore
