// Tables of the shapes in outcrop/bedrock_agent_runtime/types/inline_session_state.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/inline_session_state.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const InlineSessionState*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineSessionState::session_attributes>("sessionAttributes"),
      cli::field<&InlineSessionState::prompt_session_attributes>("promptSessionAttributes"),
      cli::field<&InlineSessionState::return_control_invocation_results>("returnControlInvocationResults"),
      cli::field<&InlineSessionState::invocation_id>("invocationId"),
      cli::field<&InlineSessionState::files>("files"),
      cli::field<&InlineSessionState::conversation_history>("conversationHistory"),
  };
  static constexpr cli::Shape shape{.name = "InlineSessionState", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
