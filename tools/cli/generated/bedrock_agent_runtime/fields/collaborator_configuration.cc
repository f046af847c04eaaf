// Tables of the shapes in outcrop/bedrock_agent_runtime/types/collaborator_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/collaborator_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const CollaboratorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CollaboratorConfiguration::collaborator_name>("collaboratorName", true),
      cli::field<&CollaboratorConfiguration::collaborator_instruction>("collaboratorInstruction", true),
      cli::field<&CollaboratorConfiguration::agent_alias_arn>("agentAliasArn"),
      cli::field<&CollaboratorConfiguration::relay_conversation_history>("relayConversationHistory"),
  };
  static constexpr cli::Shape shape{.name = "CollaboratorConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
