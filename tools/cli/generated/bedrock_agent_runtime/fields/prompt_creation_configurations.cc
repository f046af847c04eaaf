// Tables of the shapes in outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const PromptCreationConfigurations*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptCreationConfigurations::previous_conversation_turns_to_include>(
          "previousConversationTurnsToInclude"),
      cli::field<&PromptCreationConfigurations::exclude_previous_thinking_steps>("excludePreviousThinkingSteps"),
  };
  static constexpr cli::Shape shape{.name = "PromptCreationConfigurations", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
