// InvokeAgent: the output of Client::invoke_agent, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct InvokeAgentView;

/// The agent's answer as a stream, and which conversation it belongs to.
struct InvokeAgent {
  /// The media type, usually application/json.
  std::string content_type{};
  /// The conversation, by the id that the request gave it.
  std::string session_id{};
  /// The id of the memory that the agent used.
  std::optional<std::string> memory_id{};

  friend bool operator==(const InvokeAgent&, const InvokeAgent&) = default;
};
InvokeAgent to_owned(const InvokeAgentView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgent& in);

}  // namespace outcrop::bedrock_agent_runtime
