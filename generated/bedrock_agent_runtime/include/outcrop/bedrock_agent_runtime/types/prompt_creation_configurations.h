// PromptCreationConfigurations: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::bedrock_agent_runtime {

struct PromptCreationConfigurations {
  std::optional<std::int32_t> previous_conversation_turns_to_include{};
  std::optional<bool> exclude_previous_thinking_steps{};
};

}  // namespace outcrop::bedrock_agent_runtime
