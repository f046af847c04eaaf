// Writes PromptCreationConfigurations as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const PromptCreationConfigurations& in) {
  writer.begin_object();
  writer.member("previousConversationTurnsToInclude", in.previous_conversation_turns_to_include);
  writer.member("excludePreviousThinkingSteps", in.exclude_previous_thinking_steps);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
