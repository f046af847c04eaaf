// Tables of the shapes in outcrop/bedrock_agent_runtime/types/session_state.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/session_state.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const KnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseConfiguration::retrieval_configuration>("retrievalConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionState*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionState::session_attributes>("sessionAttributes"),
      cli::field<&SessionState::prompt_session_attributes>("promptSessionAttributes"),
      cli::field<&SessionState::return_control_invocation_results>("returnControlInvocationResults"),
      cli::field<&SessionState::invocation_id>("invocationId"),
      cli::field<&SessionState::files>("files"),
      cli::field<&SessionState::knowledge_base_configurations>("knowledgeBaseConfigurations"),
      cli::field<&SessionState::conversation_history>("conversationHistory"),
  };
  static constexpr cli::Shape shape{.name = "SessionState", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
