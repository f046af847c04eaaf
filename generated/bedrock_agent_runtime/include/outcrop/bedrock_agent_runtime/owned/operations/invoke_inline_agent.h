// InvokeInlineAgent: the output of Client::invoke_inline_agent, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct InvokeInlineAgentView;

/// The agent's answer as a stream, and which conversation it belongs to.
struct InvokeInlineAgent {
  /// The media type, usually application/json.
  std::string content_type{};
  /// The conversation, by the id that the request gave it.
  std::string session_id{};

  friend bool operator==(const InvokeInlineAgent&, const InvokeInlineAgent&) = default;
};
InvokeInlineAgent to_owned(const InvokeInlineAgentView& view);
void write_json(internal::JsonWriter& writer, const InvokeInlineAgent& in);

}  // namespace outcrop::bedrock_agent_runtime
