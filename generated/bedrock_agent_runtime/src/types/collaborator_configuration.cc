// Writes CollaboratorConfiguration as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/collaborator_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const CollaboratorConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("collaboratorName", in.collaborator_name);
  writer.sensitive().required("collaboratorInstruction", in.collaborator_instruction);
  writer.member("agentAliasArn", in.agent_alias_arn);
  writer.member("relayConversationHistory", in.relay_conversation_history);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
