// PromptCreationConfigurations: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// What of the earlier conversation goes into the agent's prompt.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PromptCreationConfigurations.html
struct PromptCreationConfigurations {
  /// How many of the latest earlier turns go in.
  ///
  /// At least 0.
  std::optional<std::int32_t> previous_conversation_turns_to_include{};
  /// True leaves out what the model thought in earlier turns, which saves tokens. Absent: it stays in.
  std::optional<bool> exclude_previous_thinking_steps{};

  friend bool operator==(const PromptCreationConfigurations&, const PromptCreationConfigurations&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptCreationConfigurations& in);

}  // namespace outcrop::bedrock_agent_runtime
