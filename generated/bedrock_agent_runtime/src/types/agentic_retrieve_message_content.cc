// Writes AgenticRetrieveMessageContent as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message_content.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMessageContent& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
