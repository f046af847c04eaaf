// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AgenticRetrieveMessageContent to_owned(const AgenticRetrieveMessageContentView& view) {
  AgenticRetrieveMessageContent owned;
  internal::own(owned.text, view.text);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
