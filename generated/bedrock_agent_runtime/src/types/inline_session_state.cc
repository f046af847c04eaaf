// Writes InlineSessionState as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/inline_session_state.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const InlineSessionState& in) {
  writer.begin_object();
  writer.member("sessionAttributes", in.session_attributes);
  writer.member("promptSessionAttributes", in.prompt_session_attributes);
  writer.member("returnControlInvocationResults", in.return_control_invocation_results);
  writer.member("invocationId", in.invocation_id);
  writer.member("files", in.files);
  writer.member("conversationHistory", in.conversation_history);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
